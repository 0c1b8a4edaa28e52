import { useTranslations } from 'use-intl';

/** The reader's own selection; the script that keeps it shows this box (own-selection.ts). */
export function OwnSelectionBox({ slug }: { readonly slug: string }) {
  const t = useTranslations('programme');
  return (
    <section id="mine" className="mine" aria-labelledby="mine-title" data-slug={slug} hidden>
      <h2 id="mine-title">
        {t('mine')} <span className="chip-count" data-mine-count />
      </h2>
      <p className="quiet" data-mine-none>
        {t('mineEmpty')}
      </p>
      <div data-mine-some hidden>
        <p className="mine-acts">
          <button type="button" data-mine-only aria-pressed="false">
            {t('mineShow')}
          </button>
          <a data-mine-calendar href={`/e/${slug}/programme.ics`}>
            {t('mineCalendar')}
          </a>
          <button type="button" data-mine-share>
            {t('mineShare')}
          </button>
          <button type="button" data-mine-clear>
            {t('mineClear')}
          </button>
        </p>
        <p className="quiet">{t('mineHelp')}</p>
      </div>
      <p role="status" className="quiet" data-mine-said data-shared={t('mineShared')} />
    </section>
  );
}

/** Somebody's link: says so, and offers to take it over. */
export function SharedSelection({ all }: { readonly all: string }) {
  const t = useTranslations('programme');
  return (
    <p className="shared">
      {t('shared')}{' '}
      <button type="button" hidden data-mine-take data-taken={t('sharedTaken')}>
        {t('sharedTake')}
      </button>{' '}
      <a href={all}>{t('reset')}</a>
    </p>
  );
}

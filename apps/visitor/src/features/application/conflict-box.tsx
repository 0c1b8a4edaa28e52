import { useTranslations } from 'use-intl';

/**
 * What somebody else with the same link wrote into this field meanwhile. One's own text stays in the
 * field and is not saved; saving once more takes it. With a script the two buttons decide at once.
 */
export function ConflictBox({ theirs }: { theirs: string | undefined }) {
  const t = useTranslations('application.conflict');
  return (
    <div className="conflict" data-conflict role="alert" hidden={theirs === undefined}>
      <p>{t('text')}</p>
      <blockquote data-theirs data-empty={t('empty')}>
        {theirs === '' ? t('empty') : theirs}
      </blockquote>
      <p className="quiet" data-plain>
        {t('again')}
      </p>
      <p className="conflict-acts" data-acts hidden>
        <button type="button" className="button-quiet" data-act="mine">
          {t('mine')}
        </button>
        <button type="button" className="button-quiet" data-act="theirs">
          {t('theirs')}
        </button>
      </p>
    </div>
  );
}

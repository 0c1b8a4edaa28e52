import type { BadgeScan, BadgeView } from '@foyer/domain/badge/badge.schema.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { BadgeSaid } from '@foyer/domain/public-page.ts';
import { useFormatter, useTranslations } from 'use-intl';
import { EraseQuestion } from './erase-question.tsx';
import { FieldBoxes } from './field-boxes.tsx';
import { ScanFacts, stateOf } from './scan-facts.tsx';

type Props = {
  scan: BadgeScan;
  badge: BadgeView;
  action: string;
  said: BadgeSaid;
  locale: Locale;
};

/** One exhibitor: what it has, and the three things one can do about it. */
export function BadgeScanCard({ scan, badge, action, said, locale }: Props) {
  const t = useTranslations('badge');
  const format = useFormatter();
  const { leadId, exhibitorName: name, consent } = scan;
  const state = stateOf(scan);
  const at = format.dateTime(scan.firstCapturedAt, { dateStyle: 'long', timeStyle: 'short' });
  const mayShare = state !== 'erased' && badge.wording !== null && !badge.sharing.refuses;
  return (
    <li id={leadId} className="badge-scan">
      <h3>{name}</h3>
      <p className="badge-state" data-state={state}>
        {t(`state.${state}`)}
      </p>
      <p className="quiet">{t('scanned', { at, times: scan.captures })}</p>
      <ScanFacts scan={scan} />
      {said.confirm === leadId && state !== 'erased' && (
        <EraseQuestion
          {...{ action }}
          question={t('eraseSure', { name })}
          loses={t('eraseLoses', { name })}
          fields={{ act: 'erase', leadId }}
        />
      )}
      {mayShare && (
        <details>
          <summary>{t(consent ? 'change' : 'share')}</summary>
          <form className="badge-form" method="post" action={action}>
            <input type="hidden" name="act" value="share" />
            <input type="hidden" name="leadId" value={leadId} />
            {badge.wording && <p className="prose quiet">{badge.wording.text[locale]}</p>}
            <FieldBoxes
              id={leadId}
              legend={t('shareWhat', { name })}
              fields={badge.shareableFields}
              chosen={consent?.fields ?? []}
              standsFor={(field) =>
                (field === 'email' && badge.sharing.email) || badge.holder[field]
              }
            />
            <button type="submit">{t('shareSave')}</button>
          </form>
        </details>
      )}
      {state !== 'erased' && said.confirm !== leadId && (
        <div className="badge-acts">
          {consent && (
            <form method="post" action={action}>
              <input type="hidden" name="act" value="withdraw" />
              <input type="hidden" name="leadId" value={leadId} />
              <button type="submit" aria-label={t('withdrawLabel', { name })}>
                {t('withdraw')}
              </button>
            </form>
          )}
          <a
            className="badge-button"
            href={`${action}?confirm=${leadId}#${leadId}`}
            aria-label={t('eraseLabel', { name })}
          >
            {t('erase')}
          </a>
        </div>
      )}
    </li>
  );
}

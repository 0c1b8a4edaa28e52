import { showsPerson } from '@foyer/domain/badge/badge.rules.ts';
import type { BadgeScan } from '@foyer/domain/badge/badge.schema.ts';
import { shareableFields } from '@foyer/domain/event/event.schema.ts';
import { useFormatter, useTranslations } from 'use-intl';

/** In which of four ways an exhibitor knows a badge holder. */
export function stateOf({ status, contact }: BadgeScan) {
  if (status === 'erased' || status === 'withdrawn') return status;
  return showsPerson(contact) ? 'person' : 'code';
}

/** What the exhibitor sees, what was agreed to, and where it may have gone. */
export function ScanFacts({ scan }: { scan: BadgeScan }) {
  const t = useTranslations('badge');
  const format = useFormatter();
  const { contact, consent, photos, wording, withdrawnAt, exportedAt } = scan;
  const state = stateOf(scan);
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'long', timeStyle: 'short' });
  const lastExport = exportedAt.at(-1);
  const hasLeft = lastExport && (state === 'withdrawn' || state === 'erased');
  return (
    <>
      {state === 'code' && <p>{t('seesCode')}</p>}
      {state === 'erased' && <p>{t('seesErased')}</p>}
      {state === 'withdrawn' && withdrawnAt && <p>{t('seesNothing', { at: day(withdrawnAt) })}</p>}
      {state === 'person' && (
        <div>
          <p>{t('sees')}</p>
          <dl className="badge-fields">
            {shareableFields
              .filter((field) => contact?.[field])
              .map((field) => (
                <div key={field}>
                  <dt>{t(`fields.${field}`)}</dt>
                  <dd>{contact?.[field]}</dd>
                </div>
              ))}
          </dl>
        </div>
      )}
      {photos > 0 && <p>{t('seesPhotos', { count: photos })}</p>}
      {consent && consent.channel === 'badge_page' && (
        <p className="quiet">{t('agreedHere', { at: day(consent.at) })}</p>
      )}
      {consent && consent.channel !== 'badge_page' && wording && (
        <details>
          <summary>{t('agreed', { at: day(consent.at) })}</summary>
          <p className="prose" lang={consent.locale}>
            {wording}
          </p>
        </details>
      )}
      {hasLeft && <p className="quiet">{t('exported', { at: day(lastExport) })}</p>}
    </>
  );
}

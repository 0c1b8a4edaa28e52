import type { BadgeView } from '@foyer/domain/badge/badge.schema.ts';
import { useTranslations } from 'use-intl';
import { FieldBoxes } from './field-boxes.tsx';

/** What the holder decides once, whoever scans. */
export function SharingForm({ badge, action }: { badge: BadgeView; action: string }) {
  const t = useTranslations('badge');
  const { sharing, shareableFields, holder } = badge;
  return (
    <section aria-labelledby="for-all">
      <h2 id="for-all">{t('forAll')}</h2>
      <p className="quiet">{t('forAllHelp')}</p>
      <form className="badge-form" method="post" action={action}>
        <input type="hidden" name="act" value="decide" />
        <label className="badge-box" htmlFor="refuses">
          <input
            id="refuses"
            type="checkbox"
            name="refuses"
            value="yes"
            defaultChecked={sharing.refuses}
          />
          <span>{t('refuse')}</span>
        </label>
        <FieldBoxes
          id="at-most"
          legend={t('atMost')}
          fields={shareableFields}
          chosen={sharing.fields}
          standsFor={(field) => holder[field]}
        />
        {shareableFields.includes('email') && (
          <>
            <label htmlFor="other-email">{t('otherEmail')}</label>
            <input
              id="other-email"
              name="email"
              type="email"
              autoComplete="email"
              maxLength={254}
              defaultValue={sharing.email}
              aria-describedby="other-email-help"
            />
            <p id="other-email-help" className="quiet">
              {holder.email
                ? t('otherEmailHelp', { email: holder.email })
                : t('otherEmailHelpNone')}
            </p>
          </>
        )}
        <button type="submit">{t('save')}</button>
      </form>
    </section>
  );
}

import type { BadgeView } from '@foyer/domain/badge/badge.schema.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { PublicName } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';
import { FieldBoxes } from './field-boxes.tsx';

type Props = { to: PublicName; badge: BadgeView; action: string; locale: Locale };

/** What the exhibitor whose code was scanned shall get; nothing is ticked beforehand. */
export function HandOverForm({ to, badge, action, locale }: Props) {
  const t = useTranslations('badge');
  const { name, exhibitorId } = to;
  const shared = badge.scans.find((scan) => scan.exhibitorId === exhibitorId)?.consent?.fields;
  return (
    <section aria-labelledby="hand-over" className="badge-scan">
      <h2 id="hand-over">{t('handOver', { name })}</h2>
      {badge.wording && !badge.sharing.refuses ? (
        <form className="badge-form" method="post" action={action}>
          <input type="hidden" name="act" value="hand_over" />
          <input type="hidden" name="exhibitorId" value={exhibitorId} />
          <p className="prose quiet">{badge.wording.text[locale]}</p>
          <FieldBoxes
            id="hand-over-fields"
            legend={t('shareWhat', { name })}
            fields={badge.shareableFields}
            chosen={shared ?? []}
            standsFor={(field) => (field === 'email' && badge.sharing.email) || badge.holder[field]}
          />
          <button type="submit">{t('handOverDo')}</button>
        </form>
      ) : (
        <p>{t(badge.sharing.refuses ? 'handOverRefused' : 'handOverNoWording')}</p>
      )}
    </section>
  );
}

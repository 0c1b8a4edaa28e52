import type { BadgeSaid } from '@foyer/domain/public-page.ts';
import { useMessages, useTranslations } from 'use-intl';

/** What the last form did, or why it did not. */
export function BadgeNotice({ said }: { said: BadgeSaid }) {
  const t = useTranslations('badge');
  const refusals: Record<string, string> = useMessages().badgeRefusals;
  if (said.refused) {
    const [, code = ''] = said.refused.split('.');
    return (
      <p role="alert" className="badge-notice" data-refused>
        {refusals[code] ?? t('invalid')}
      </p>
    );
  }
  if (!said.done) return null;
  return (
    <p role="status" className="badge-notice">
      {t(`done.${said.done}`)}
    </p>
  );
}

import type { SeatSaid } from '@foyer/domain/public-page.ts';
import { useMessages, useTranslations } from 'use-intl';

/** What became of the last form about a seat. */
export function SeatNotice({ said }: { said: SeatSaid }) {
  const t = useTranslations('seat');
  const refusals: Record<string, string> = useMessages().seatRefusals;
  if (said.refused) {
    const [, code = ''] = said.refused.split('.');
    return (
      <p role="alert" className="badge-notice" data-refused>
        {refusals[code] ?? refusals['invalid']}
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

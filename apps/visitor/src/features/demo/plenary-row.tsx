import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { PublicPlenary } from '@foyer/domain/public-page.ts';
import { useFormatter } from 'use-intl';

type Props = { readonly plenary: PublicPlenary; readonly locale: Locale };

/** What everybody is at; no demo runs beside it. */
export function PlenaryRow({ plenary, locale }: Props) {
  const format = useFormatter();
  const [from, to] = [new Date(plenary.startsAt), new Date(plenary.endsAt)];
  return (
    <li className="demo">
      <p className="demo-time plenary-part">
        <time dateTime={plenary.startsAt}>
          {format.dateTimeRange(from, to, { hour: '2-digit', minute: '2-digit' })}
        </time>
      </p>
      <h3 className="plenary-part">{textIn(plenary.title, locale)}</h3>
    </li>
  );
}

import { formatCsv } from '@foyer/domain/csv.ts';
import {
  type ExhibitorRow,
  listingStandingWord,
} from '@foyer/domain/exhibitor/exhibitor.schema.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { exhibitorColumnsDe, exhibitorStatesDe } from '@foyer/messages/exhibitor/exhibitor.de.ts';
import { exhibitorColumnsEn, exhibitorStatesEn } from '@foyer/messages/exhibitor/exhibitor.en.ts';

/** The list as a spreadsheet opens it; names and addresses cannot act as formulas. */
export function exhibitorsAsCsv(
  rows: readonly ExhibitorRow[],
  { locale, timeZone }: { locale: Locale; timeZone: string },
): string {
  const columns = locale === 'de' ? exhibitorColumnsDe : exhibitorColumnsEn;
  const states = locale === 'de' ? exhibitorStatesDe : exhibitorStatesEn;
  return formatCsv([
    Object.values(columns),
    ...rows.map((row) => [
      row.name,
      states.participation[row.participation],
      row.stands.map(({ number }) => number).join(', '),
      row.mainName ?? '',
      states.listingStanding[listingStandingWord(row.listing)],
      row.memberCount,
      row.contactName,
      row.contactEmail,
      row.locale,
      row.lastActiveAt ? minuteOf(row.lastActiveAt, timeZone) : '',
    ]),
  ]);
}

/** `2026-02-01 10:05` at the event: sorts as text and reads as a date in any language. */
function minuteOf(at: Date, timeZone: string): string {
  const format = { dateStyle: 'short', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat('sv-SE', format).format(at);
}

import { type CsvValue, formatCsv } from '@foyer/domain/csv.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { TransparencyRow } from '@foyer/domain/sponsorship/public-sponsor.ts';
import { transparencyDe } from '@foyer/messages/sponsorship/transparency.de.ts';
import { transparencyEn } from '@foyer/messages/sponsorship/transparency.en.ts';

const wordsIn = (locale: Locale) => (locale === 'de' ? transparencyDe : transparencyEn);
const columns = ['sponsor', 'contribution', 'value', 'purpose', 'contractedOn'] as const;

function contributionOf(row: TransparencyRow, locale: Locale): string {
  const words = wordsIn(locale).contribution;
  return [words[row.contribution], row.contributionNote].filter(Boolean).join(': ');
}

/** As German Excel reads it: the value as a number with a comma. */
export function transparencyAsCsv(rows: readonly TransparencyRow[], locale: Locale): string {
  const head = columns.map((column) => wordsIn(locale).columns[column]);
  const value = ({ valueCents }: TransparencyRow) => {
    const euros = (valueCents / 100).toFixed(2);
    return locale === 'de' ? euros.replace('.', ',') : euros;
  };
  return formatCsv([
    head,
    ...rows.map((row): CsvValue[] => [
      ...[row.sponsor, contributionOf(row, locale), value(row), row.purpose, row.contractedOn],
    ]),
  ]);
}

/** A workbook with real numbers and dates; a text stays text, whatever it begins with. */
export async function transparencyAsXlsx(
  rows: readonly TransparencyRow[],
  locale: Locale,
): Promise<Buffer> {
  const words = wordsIn(locale);
  const text = (value: string) => ({ value, type: String });
  // Few ask for it, and it takes megabytes.
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  return writeXlsxFile(
    [
      columns.map((column) => ({ ...text(words.columns[column]), fontWeight: 'bold' as const })),
      ...rows.map((row) => [
        text(row.sponsor),
        text(contributionOf(row, locale)),
        { value: row.valueCents / 100, type: Number, format: '#,##0.00 "€"' },
        text(row.purpose),
        { value: new Date(`${row.contractedOn}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' },
      ]),
    ],
    {
      sheet: words.title.slice(0, 31),
      columns: [{ width: 36 }, { width: 36 }, { width: 16 }, { width: 48 }, { width: 14 }],
      stickyRowsCount: 1,
    },
  ).toBuffer();
}

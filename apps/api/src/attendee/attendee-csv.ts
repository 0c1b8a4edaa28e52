import type { Attendee } from '@foyer/domain/attendee/attendee.schema.ts';
import { type CsvValue, csvLines } from '@foyer/domain/csv.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { attendeeColumnsDe, attendeeStatesDe } from '@foyer/messages/attendee/attendee.de.ts';
import { attendeeColumnsEn, attendeeStatesEn } from '@foyer/messages/attendee/attendee.en.ts';

/**
 * The list as a spreadsheet opens it, in pieces; names and addresses cannot act as formulas. Its
 * headings are ones that the import knows, so a mended file comes back to the same people.
 */
export function attendeeCsv(locale: Locale) {
  const words = locale === 'de' ? attendeeColumnsDe : attendeeColumnsEn;
  const states = (locale === 'de' ? attendeeStatesDe : attendeeStatesEn).attendee;
  const columns: readonly (readonly [string, (attendee: Attendee) => CsvValue])[] = [
    [words.name, ({ name }) => name],
    [words.organisation, ({ organisation }) => organisation],
    [words.email, ({ email }) => email],
    [words.ticket, ({ ticket }) => ticket],
    [words.status, ({ status }) => states[status]],
    [words.badgeCode, ({ badgeCode }) => badgeCode],
    [words.shortCode, ({ shortCode }) => shortCode],
    [words.externalRef, ({ externalRef }) => externalRef],
  ];
  return {
    /** With the mark by which a spreadsheet knows UTF-8. */
    head: () => `\ufeff${csvLines([columns.map(([heading]) => heading)])}`,
    lines: (attendees: readonly Attendee[]) =>
      csvLines(attendees.map((attendee) => columns.map(([, value]) => value(attendee)))),
  };
}

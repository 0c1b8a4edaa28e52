import type { AttendeeStatus } from './attendee.schema.ts';

/** As ticket shops and lists say it; the longest spelling of a state begins with one of these. */
const words: Readonly<Record<AttendeeStatus, readonly string[]>> = {
  // An invoice that is not paid yet is a person who comes.
  registered: [
    ...['paid', 'bezahlt', 'pending', 'ausstehend', 'confirmed', 'bestatigt', 'registered'],
    ...['angemeldet', 'active', 'aktiv', 'approved', 'freigegeben', 'valid', 'gultig', 'free'],
    ...['kostenlos', 'complete', 'abgeschlossen', 'checkedin', 'eingecheckt', 'offen', 'open'],
    ...['zugesagt', 'accepted', 'ok', 'yes', 'ja', 'partiallypaid', 'teilweisebezahlt'],
  ],
  cancelled: [
    ...['cancel', 'storn', 'expired', 'abgelaufen', 'refunded', 'erstattet', 'abgesagt'],
    ...['abgemeldet', 'declined', 'abgelehnt', 'withdrawn', 'zuruckgezogen', 'no', 'nein'],
    ...['invalid', 'ungultig', 'deleted', 'geloscht'],
  ],
};

/** The state that a word of a list means; undefined when nobody can say. */
export function statusOfWord(text: string): AttendeeStatus | undefined {
  const folded = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  // Short words stand alone: "no" is not the beginning of "normal".
  const fits = (word: string) => (word.length > 4 ? folded.startsWith(word) : folded === word);
  if (words.cancelled.some(fits)) return 'cancelled';
  return words.registered.some(fits) ? 'registered' : undefined;
}

import type { LogoReaders } from '../sponsorship/sponsorship.schema.ts';

/** Letters to people with a badge; what goes to a company names it. */
const toAttendees = new Set([
  'badge-link',
  'badge-scanned',
  'seat-promoted',
  'seat-moved',
  'seat-off',
]);

type Sent = {
  readonly template: string;
  readonly exhibitorId: string | null;
  readonly isPrivate: boolean;
};

/** Whether a letter carries the logos of sponsors; one between a visitor and an exhibitor never does. */
export function carriesLogos(letter: Sent, readers: LogoReaders): boolean {
  if (letter.isPrivate || readers === 'nobody') return false;
  if (toAttendees.has(letter.template)) return readers === 'everybody';
  return letter.exhibitorId !== null;
}

import type { Translated } from '../translated.ts';
import type { attendeesDe } from './attendees.de.ts';

export const attendeesEn = {
  title: 'Attendees',
  emptyTitle: 'No attendees yet',
  empty: 'Import the list of attendees to print badges.',
} as const satisfies Translated<typeof attendeesDe>;

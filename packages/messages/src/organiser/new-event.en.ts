import type { Translated } from '../translated.ts';
import type { newEventDe } from './new-event.de.ts';

export const newEventEn = {
  title: 'Create an event',
  emptyTitle: 'Not possible yet',
  empty: 'Name, place and days are enough to start with.',
} as const satisfies Translated<typeof newEventDe>;

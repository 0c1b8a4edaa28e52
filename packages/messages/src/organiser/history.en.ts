import type { Translated } from '../translated.ts';
import type { historyDe } from './history.de.ts';

export const historyEn = {
  title: 'History',
  emptyTitle: 'Nothing has happened yet',
  empty: 'Every change to the event is recorded here.',
} as const satisfies Translated<typeof historyDe>;

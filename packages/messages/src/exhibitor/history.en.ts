import type { Translated } from '../translated.ts';
import type { historyDe } from './history.de.ts';

export const historyEn = {
  title: 'History',
  sub: 'What concerns your booth, with person and time, newest first.',
  emptyTitle: 'Nothing has happened yet',
  empty: 'Every change to your booth is recorded here.',
} as const satisfies Translated<typeof historyDe>;

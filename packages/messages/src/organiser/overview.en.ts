import type { Translated } from '../translated.ts';
import type { overviewDe } from './overview.de.ts';

export const overviewEn = {
  title: 'Overview',
  emptyTitle: 'Nothing to do here yet',
  empty: 'As soon as exhibitors are invited, this page shows what waits for you.',
} as const satisfies Translated<typeof overviewDe>;

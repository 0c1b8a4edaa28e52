import type { Translated } from '../translated.ts';
import type { exhibitorsDe } from './exhibitors.de.ts';

export const exhibitorsEn = {
  title: 'Exhibitors',
  emptyTitle: 'No exhibitors yet',
  empty: 'Invite the first exhibitor, one by one or many at once from a list.',
} as const satisfies Translated<typeof exhibitorsDe>;

import type { Translated } from '../translated.ts';
import type { leadsDe } from './leads.de.ts';

export const leadsEn = {
  title: 'Leads',
  emptyTitle: 'No leads yet',
  empty: 'This page shows counts, not contents: leads belong to the exhibitors.',
} as const satisfies Translated<typeof leadsDe>;

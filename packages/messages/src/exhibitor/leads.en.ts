import type { Translated } from '../translated.ts';
import type { leadsDe } from './leads.de.ts';

export const leadsEn = {
  title: 'Leads',
  emptyTitle: 'No leads yet',
  empty: 'Scan the first badge.',
} as const satisfies Translated<typeof leadsDe>;

import type { Translated } from '../translated.ts';
import type { leadsDe } from './leads.de.ts';

export const leadsEn = {
  title: 'Leads',
  sub: 'You see how many leads there are. Who they are is known only to the exhibitors whom visitors agreed to.',
  emptyTitle: 'No leads yet',
  empty: 'As soon as badges are scanned at the stands, the figures are here.',
  total: '{count, plural, one {One lead} other {# leads}} in all',
  byHour: 'By hour',
  byExhibitor: 'By exhibitor',
  hour: 'Hour',
  exhibitor: 'Exhibitor',
  leads: 'Leads',
} as const satisfies Translated<typeof leadsDe>;

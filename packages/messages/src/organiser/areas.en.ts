import type { Translated } from '../translated.ts';
import type { areasDe } from './areas.de.ts';

export const areasEn = {
  overview: 'Overview',
  exhibitors: 'Exhibitors',
  applications: 'Applications',
  plan: 'Floor plan',
  reviews: 'Reviews',
  tasks: 'Tasks',
  programme: 'Programme',
  sponsors: 'Sponsors',
  attendees: 'Attendees',
  leads: 'Leads',
  mail: 'Mail',
  history: 'History',
  settings: 'Settings',
} as const satisfies Translated<typeof areasDe>;

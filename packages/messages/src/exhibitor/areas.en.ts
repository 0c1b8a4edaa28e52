import type { Translated } from '../translated.ts';
import type { areasDe } from './areas.de.ts';

export const areasEn = {
  home: 'Home',
  listing: 'Listing',
  products: 'Products',
  demos: 'Demos',
  booth: 'Booth',
  sponsorship: 'Sponsorship',
  team: 'Team',
  scan: 'Scan',
  leads: 'Leads',
  enquiries: 'Enquiries',
  messages: 'Announcements',
  history: 'History',
} as const satisfies Translated<typeof areasDe>;

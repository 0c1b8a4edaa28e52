import { devicePageEn } from './device/device-page.en.ts';
import { areasEn } from './exhibitor/areas.en.ts';
import { boothEn } from './exhibitor/booth.en.ts';
import { demosEn } from './exhibitor/demos.en.ts';
import { devicesEn } from './exhibitor/devices.en.ts';
import { enquiriesEn } from './exhibitor/enquiries.en.ts';
import { historyEn } from './exhibitor/history.en.ts';
import { homeEn } from './exhibitor/home.en.ts';
import { leadsEn } from './exhibitor/leads.en.ts';
import { listingEn } from './exhibitor/listing.en.ts';
import { messagesEn } from './exhibitor/messages.en.ts';
import { productsEn } from './exhibitor/products.en.ts';
import { scanEn } from './exhibitor/scan.en.ts';
import { sponsorshipEn } from './exhibitor/sponsorship.en.ts';
import { teamEn } from './exhibitor/team.en.ts';
import { wishesEn } from './exhibitor/wishes.en.ts';
import type { exhibitorDe } from './exhibitor.de.ts';
import { doorEn } from './seat/seat.en.ts';
import { sharedEn } from './shared.en.ts';
import type { Translated } from './translated.ts';

export const exhibitorEn = {
  ...sharedEn,
  areas: areasEn,
  home: homeEn,
  listing: listingEn,
  products: productsEn,
  demos: demosEn,
  door: doorEn,
  booth: boothEn,
  wishes: wishesEn,
  sponsorship: sponsorshipEn,
  team: teamEn,
  devices: devicesEn,
  devicePage: devicePageEn,
  scan: scanEn,
  leads: leadsEn,
  enquiries: enquiriesEn,
  messages: messagesEn,
  history: historyEn,
} as const satisfies Translated<typeof exhibitorDe>;

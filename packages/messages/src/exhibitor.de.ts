import { devicePageDe } from './device/device-page.de.ts';
import { areasDe } from './exhibitor/areas.de.ts';
import { boothDe } from './exhibitor/booth.de.ts';
import { demosDe } from './exhibitor/demos.de.ts';
import { devicesDe } from './exhibitor/devices.de.ts';
import { enquiriesDe } from './exhibitor/enquiries.de.ts';
import { historyDe } from './exhibitor/history.de.ts';
import { homeDe } from './exhibitor/home.de.ts';
import { leadsDe } from './exhibitor/leads.de.ts';
import { listingDe } from './exhibitor/listing.de.ts';
import { messagesDe } from './exhibitor/messages.de.ts';
import { productsDe } from './exhibitor/products.de.ts';
import { scanDe } from './exhibitor/scan.de.ts';
import { sponsorshipDe } from './exhibitor/sponsorship.de.ts';
import { teamDe } from './exhibitor/team.de.ts';
import { wishesDe } from './exhibitor/wishes.de.ts';
import { doorDe } from './seat/seat.de.ts';
import { sharedDe } from './shared.de.ts';

/** Everything the exhibitor app says, by namespace; a page edits its own file in `exhibitor/`. */
export const exhibitorDe = {
  ...sharedDe,
  areas: areasDe,
  home: homeDe,
  listing: listingDe,
  products: productsDe,
  demos: demosDe,
  door: doorDe,
  booth: boothDe,
  wishes: wishesDe,
  sponsorship: sponsorshipDe,
  team: teamDe,
  devices: devicesDe,
  devicePage: devicePageDe,
  scan: scanDe,
  leads: leadsDe,
  enquiries: enquiriesDe,
  messages: messagesDe,
  history: historyDe,
} as const;

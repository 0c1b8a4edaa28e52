import { accountRefusalsDe } from './account/account.de.ts';
import { attendeeRefusalsDe } from './attendee/attendee.de.ts';
import { badgeRefusalsDe } from './badge/badge.de.ts';
import { areasDe } from './exhibitor/areas.de.ts';
import { scanDe } from './exhibitor/scan.de.ts';
import { leadRefusalsDe, leadStatesDe } from './lead/lead.de.ts';
import { leadEntriesDe } from './lead/lead-entries.de.ts';
import { portalDe } from './portal/portal.de.ts';
import { answeringDe } from './question/answering.de.ts';
import { accessRefusalsDe } from './refusals/access.de.ts';

/** What the scanner says where it starts by itself: a part of what the exhibitor app says. */
export const scannerDe = {
  portal: portalDe,
  areas: areasDe,
  scan: scanDe,
  // The rest of what is said about leads is said on other pages.
  leads: { entry: leadEntriesDe },
  question: answeringDe,
  states: leadStatesDe,
  refusals: {
    ...accessRefusalsDe,
    ...accountRefusalsDe,
    ...attendeeRefusalsDe,
    ...badgeRefusalsDe,
    ...leadRefusalsDe,
  },
} as const;

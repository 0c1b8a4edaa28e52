import { accountRefusalsEn } from './account/account.en.ts';
import { attendeeRefusalsEn } from './attendee/attendee.en.ts';
import { badgeRefusalsEn } from './badge/badge.en.ts';
import { areasEn } from './exhibitor/areas.en.ts';
import { scanEn } from './exhibitor/scan.en.ts';
import { leadRefusalsEn, leadStatesEn } from './lead/lead.en.ts';
import { leadEntriesEn } from './lead/lead-entries.en.ts';
import { portalEn } from './portal/portal.en.ts';
import { answeringEn } from './question/answering.en.ts';
import { accessRefusalsEn } from './refusals/access.en.ts';
import type { scannerDe } from './scanner.de.ts';
import type { Translated } from './translated.ts';

export const scannerEn = {
  portal: portalEn,
  areas: areasEn,
  scan: scanEn,
  // The rest of what is said about leads is said on other pages.
  leads: { entry: leadEntriesEn },
  question: answeringEn,
  states: leadStatesEn,
  refusals: {
    ...accessRefusalsEn,
    ...accountRefusalsEn,
    ...attendeeRefusalsEn,
    ...badgeRefusalsEn,
    ...leadRefusalsEn,
  },
} as const satisfies Translated<typeof scannerDe>;

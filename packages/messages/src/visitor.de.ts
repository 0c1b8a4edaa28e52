import { applicationRefusalsDe } from './application/application.de.ts';
import { applicationPageDe, callPageDe } from './application/application-page.de.ts';
import { badgeRefusalsDe } from './badge/badge.de.ts';
import { badgePageDe, badgeRequestDe } from './badge/badge-page.de.ts';
import { mediaRefusalsDe } from './media/media.de.ts';
import { questionDe } from './question/question.de.ts';
import { seatPageDe, seatRefusalsDe } from './seat/seat.de.ts';
import { promiseWordsDe } from './sponsorship/promise-words.de.ts';
import { transparencyDe } from './sponsorship/transparency.de.ts';
import { directoryDe } from './visitor/directory.de.ts';
import { pagesDe } from './visitor/pages.de.ts';
import { planPageDe } from './visitor/plan.de.ts';
import { sponsorPagesDe } from './visitor/sponsors.de.ts';

/** Everything the public pages say, by namespace. */
export const visitorDe = {
  ...pagesDe,
  ...planPageDe,
  ...directoryDe,
  ...sponsorPagesDe,
  promiseWords: promiseWordsDe,
  transparencyWords: transparencyDe,
  badge: badgePageDe,
  badgeRequest: badgeRequestDe,
  badgeRefusals: badgeRefusalsDe.badge,
  seat: seatPageDe,
  seatRefusals: seatRefusalsDe.seat,
  call: callPageDe,
  application: applicationPageDe,
  question: questionDe,
  applicationRefusals: { ...applicationRefusalsDe, ...mediaRefusalsDe },
} as const;

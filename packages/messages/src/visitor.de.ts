import { badgeRefusalsDe } from './badge/badge.de.ts';
import { badgePageDe, badgeRequestDe } from './badge/badge-page.de.ts';
import { floorPlanDe } from './floor-plan/floor-plan.de.ts';
import { seatPageDe, seatRefusalsDe } from './seat/seat.de.ts';
import { directoryDe } from './visitor/directory.de.ts';
import { pagesDe } from './visitor/pages.de.ts';

/** Everything the public pages say, by namespace. */
export const visitorDe = {
  floorPlan: floorPlanDe,
  ...pagesDe,
  ...directoryDe,
  badge: badgePageDe,
  badgeRequest: badgeRequestDe,
  badgeRefusals: badgeRefusalsDe.badge,
  seat: seatPageDe,
  seatRefusals: seatRefusalsDe.seat,
} as const;

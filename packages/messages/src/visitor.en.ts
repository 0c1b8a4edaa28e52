import { badgeRefusalsEn } from './badge/badge.en.ts';
import { badgePageEn, badgeRequestEn } from './badge/badge-page.en.ts';
import { floorPlanEn } from './floor-plan/floor-plan.en.ts';
import { seatPageEn, seatRefusalsEn } from './seat/seat.en.ts';
import type { Translated } from './translated.ts';
import { directoryEn } from './visitor/directory.en.ts';
import { pagesEn } from './visitor/pages.en.ts';
import type { visitorDe } from './visitor.de.ts';

export const visitorEn = {
  floorPlan: floorPlanEn,
  ...pagesEn,
  ...directoryEn,
  badge: badgePageEn,
  badgeRequest: badgeRequestEn,
  badgeRefusals: badgeRefusalsEn.badge,
  seat: seatPageEn,
  seatRefusals: seatRefusalsEn.seat,
} as const satisfies Translated<typeof visitorDe>;

import { floorPlanEn } from './floor-plan/floor-plan.en.ts';
import type { Translated } from './translated.ts';
import { directoryEn } from './visitor/directory.en.ts';
import { pagesEn } from './visitor/pages.en.ts';
import type { visitorDe } from './visitor.de.ts';

export const visitorEn = {
  floorPlan: floorPlanEn,
  ...pagesEn,
  ...directoryEn,
} as const satisfies Translated<typeof visitorDe>;

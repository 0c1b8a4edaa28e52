import { floorPlanEn } from './floor-plan/floor-plan.en.ts';
import type { Translated } from './translated.ts';
import { pagesEn } from './visitor/pages.en.ts';
import type { visitorDe } from './visitor.de.ts';

export const visitorEn = { floorPlan: floorPlanEn, ...pagesEn } as const satisfies Translated<
  typeof visitorDe
>;

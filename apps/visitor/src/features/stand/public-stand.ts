import type { Locale } from '@foyer/domain/locale.ts';
import { textIn } from '@foyer/domain/locale.ts';
import type { PublicPlan, PublicPlanStand } from '@foyer/domain/public-page.ts';
import type { PlanFixture, PlanStand } from '@foyer/floor-plan/plan.ts';

export type StandWords = {
  spoken(number: string, name: string): string;
  free(number: string): string;
};

/** A stand as the plan draws it: only whether a published exhibitor is there, never what it costs or who holds it. */
export function planStandOf(stand: PublicPlanStand, words: StandWords): PlanStand {
  const { standId, number, polygon, exhibitor } = stand;
  return {
    ...{ standId, number, polygon },
    tone: exhibitor ? 'assigned' : 'muted',
    caption: exhibitor?.name,
    spoken: exhibitor ? words.spoken(number, exhibitor.name) : words.free(number),
  };
}

export function planFixturesOf(fixtures: PublicPlan['fixtures'], locale: Locale): PlanFixture[] {
  return fixtures.map(({ fixtureId, kind, polygon, caption }) => ({
    ...{ fixtureId, kind, polygon },
    caption: textIn(caption, locale) || undefined,
  }));
}

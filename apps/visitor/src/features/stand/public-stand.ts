import type { Category } from '@foyer/domain/event/event.schema.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type {
  PublicPlan,
  PublicPlanExhibitor,
  PublicPlanStand,
} from '@foyer/domain/public-page.ts';
import type { PlanFixture, PlanStand } from '@foyer/floor-plan/plan.ts';
import { groupsOf, inGroups, type PlanGroup } from '@foyer/floor-plan/plan-group.ts';

export type StandWords = {
  spoken(number: string, name: string): string;
  free(number: string): string;
};

/** A stand as the plan draws it: only whether a published exhibitor is there, never what it costs or who holds it. */
export function planStandOf(stand: PublicPlanStand, words: StandWords): PlanStand {
  const { standId, number, polygon } = stand;
  const names = exhibitorsAt(stand)
    .map(({ name }) => name)
    .join(', ');
  return {
    ...{ standId, number, polygon },
    tone: names ? 'assigned' : 'muted',
    caption: names || undefined,
    spoken: names ? words.spoken(number, names) : words.free(number),
  };
}

/** Whose stand it is, and whoever is there as well. */
export function exhibitorsAt({
  exhibitor,
  coExhibitors,
}: PublicPlanStand): readonly PublicPlanExhibitor[] {
  return exhibitor ? [exhibitor, ...coExhibitors] : coExhibitors;
}

/** Those categories that somebody on the plan is in, in the event's order. */
export function categoryGroups(
  categories: readonly Category[],
  { stands, locale }: { stands: readonly PublicPlanStand[]; locale: Locale },
): PlanGroup[] {
  const used = new Set(stands.flatMap(categoriesAt));
  // Letters and colours stay those of the category, whoever is in this hall.
  return groupsOf(
    categories.map(({ categoryId, name }) => ({
      groupId: categoryId,
      label: textIn(name, locale),
    })),
  ).filter(({ groupId }) => used.has(groupId));
}

type Coloured = {
  readonly stands: readonly PublicPlanStand[];
  readonly groups: readonly PlanGroup[];
  readonly chosen: string | null;
  readonly words: StandWords;
};

/** By category where the event has any, else by whether somebody is there. */
export function colouredStands({ stands, groups, chosen, words }: Coloured): PlanStand[] {
  const plain = stands.map((stand) => planStandOf(stand, words));
  if (groups.length === 0) return plain;
  const idsOf = categoriesByStand(stands);
  return inGroups(plain, { groups, chosen, idsOf });
}

export function categoriesByStand(stands: readonly PublicPlanStand[]) {
  const of = new Map(stands.map((stand) => [stand.standId, [...new Set(categoriesAt(stand))]]));
  return (standId: string) => of.get(standId) ?? [];
}

function categoriesAt(stand: PublicPlanStand): readonly string[] {
  return exhibitorsAt(stand).flatMap(({ categoryIds }) => categoryIds);
}

export function planFixturesOf(fixtures: PublicPlan['fixtures'], locale: Locale): PlanFixture[] {
  return fixtures.map(({ fixtureId, kind, polygon, caption }) => ({
    ...{ fixtureId, kind, polygon },
    caption: textIn(caption, locale) || undefined,
  }));
}

import {
  boundsContain,
  boundsOfHall,
  bounds as boundsOfPolygon,
  boundsOverlap,
  crossesItself,
  intersects,
} from '@foyer/domain/polygon.ts';
import { isPoint } from '@foyer/domain/stand/fixture-kind.ts';
import type { PlanFixture, PlanHall } from '../plan.ts';
import { createSpatialIndex } from '../spatial-index.ts';
import type { DrawnStand } from './plan-change.ts';

export type PlanProblem =
  | { readonly kind: 'overlap'; readonly standIds: readonly [string, string] }
  | { readonly kind: 'outside' | 'crosses_itself'; readonly standIds: readonly [string] }
  | {
      readonly kind: 'on_fixture';
      readonly standIds: readonly [string];
      readonly fixtureId: string;
    }
  | { readonly kind: 'same_number'; readonly standIds: readonly [string, string] };

export type EditedPlan = {
  readonly hall: PlanHall;
  readonly stands: readonly DrawnStand[];
  readonly fixtures: readonly PlanFixture[];
  /** Numbers in the other halls: a number is there once at an event. */
  readonly taken?: readonly string[] | undefined;
};

/** Everything that cannot be built as drawn. With `only`, what concerns these stands. */
export function planProblems(plan: EditedPlan, only?: ReadonlySet<string>): PlanProblem[] {
  const stands = plan.stands.map((stand) => ({ ...stand, bounds: boundsOfPolygon(stand.polygon) }));
  const index = createSpatialIndex(stands);
  const order = new Map(stands.map(({ standId }, i) => [standId, i]));
  const looked = stands.filter(({ standId }) => only?.has(standId) ?? true);
  const fixtures = plan.fixtures.map((fixture) => ({
    ...fixture,
    bounds: boundsOfPolygon(fixture.polygon),
  }));
  const ground = boundsOfHall(plan.hall);

  const single = looked.flatMap(({ standId, polygon, bounds }): PlanProblem[] => [
    ...(boundsContain(ground, bounds) ? [] : [{ kind: 'outside', standIds: [standId] } as const]),
    ...(crossesItself(polygon) ? [{ kind: 'crosses_itself', standIds: [standId] } as const] : []),
    ...fixtures
      .filter(({ kind }) => !isPoint(kind))
      .filter((fixture) => boundsOverlap(fixture.bounds, bounds))
      .filter((fixture) => intersects(fixture.polygon, polygon))
      .map(({ fixtureId }) => ({ kind: 'on_fixture', standIds: [standId], fixtureId }) as const),
  ]);
  const overlaps = looked.flatMap(({ standId, polygon, bounds }) =>
    index
      .within(bounds)
      // Each pair once: from the one that comes first, or from the only one that is looked at.
      .filter((other) => other.standId !== standId)
      .filter((other) => isFirst(standId, other.standId))
      .filter((other) => intersects(polygon, other.polygon))
      .map((other) => ({ kind: 'overlap', standIds: [standId, other.standId] }) as const),
  );
  function isFirst(one: string, other: string): boolean {
    if (only?.has(one) && !only.has(other)) return true;
    return (order.get(one) ?? 0) < (order.get(other) ?? 0);
  }
  return [...overlaps, ...single, ...sameNumbers(plan, only)];
}

function sameNumbers(
  { stands, taken = [] }: EditedPlan,
  only?: ReadonlySet<string>,
): PlanProblem[] {
  const elsewhere = new Set(taken.map((number) => number.trim().toUpperCase()));
  const first = new Map<string, DrawnStand>();
  return stands.flatMap((stand) => {
    const number = stand.number.trim().toUpperCase();
    if (elsewhere.has(number)) {
      return only && !only.has(stand.standId)
        ? []
        : [{ kind: 'same_number', standIds: [stand.standId, stand.standId] } as const];
    }
    const other = first.get(number);
    if (!other) {
      first.set(number, stand);
      return [];
    }
    if (only && !only.has(stand.standId) && !only.has(other.standId)) return [];
    return [{ kind: 'same_number', standIds: [other.standId, stand.standId] } as const];
  });
}

import { bounds } from '@foyer/domain/polygon.ts';
import type { DrawnStand } from '../editor/plan-change.ts';
import { type PlanProblem, planProblems } from '../editor/plan-problems.ts';
import { nextNumbers } from '../editor/stand-numbers.ts';
import type { PlanHall } from '../plan.ts';
import type { FoundPlan, FoundShape } from './imported-plan.ts';

export type Placing = {
  readonly unitsPerMetre: number;
  /** In metres: where the upper left corner of all that is imported lies. */
  readonly left: number;
  readonly top: number;
  readonly layers: ReadonlySet<string>;
};

/** The stands as they would be drawn; null while the scale makes none. */
export function placed(
  found: FoundPlan,
  placing: Placing,
  {
    taken,
    newId,
  }: { readonly taken: readonly string[]; readonly newId: (index: number) => string },
): DrawnStand[] | null {
  const { unitsPerMetre, left, top, layers } = placing;
  if (!(unitsPerMetre > 0) || !Number.isFinite(unitsPerMetre)) return null;
  const wanted = found.shapes.filter(({ layer }) => layers.has(layer));
  const whole = bounds(wanted.flatMap(({ polygon }) => polygon));
  const [dx, dy] = found.isPlaced
    ? [0, 0]
    : [left - whole.left / unitsPerMetre, top - whole.top / unitsPerMetre];
  const numbers = numbersOf(wanted, taken);
  return wanted.map(({ polygon, extra }, i) => ({
    standId: newId(i),
    number: numbers[i] ?? '',
    polygon: polygon.map(({ x, y }) => ({
      x: hundredth(x / unitsPerMetre + dx),
      y: hundredth(y / unitsPerMetre + dy),
    })),
    ...(extra && { extra }),
  }));
}

/** Why these cannot be drawn as they are, among themselves and beside what is there already. */
export function importProblems(
  hall: PlanHall,
  fresh: readonly DrawnStand[],
  { there, taken }: { readonly there: readonly DrawnStand[]; readonly taken: readonly string[] },
): PlanProblem[] {
  const only = new Set(fresh.map(({ standId }) => standId));
  return planProblems({ hall, stands: [...there, ...fresh], fixtures: [], taken }, only);
}

/** A scale with which the drawing fills most of the hall, for a file that tells none. */
export function likelyScale(found: FoundPlan, hall: PlanHall): number {
  const whole = bounds(found.shapes.flatMap(({ polygon }) => polygon));
  const needed = Math.max(
    (whole.right - whole.left) / hall.widthMetres,
    (whole.bottom - whole.top) / hall.depthMetres,
  );
  // People draw in metres, decimetres, centimetres, millimetres.
  return [1, 10, 100, 1000].find((units) => units >= needed * 0.999) ?? Math.ceil(needed);
}

function numbersOf(shapes: readonly FoundShape[], taken: readonly string[]): string[] {
  const named = shapes.flatMap(({ number }) => number ?? []);
  const unnamed = shapes.filter(({ number }) => number === null).length;
  const fresh = nextNumbers([...taken, ...named], unnamed, named.at(-1) ?? taken.at(-1));
  return shapes.map(({ number }) => number ?? fresh.shift() ?? '');
}

const hundredth = (value: number) => Math.round(value * 100) / 100;

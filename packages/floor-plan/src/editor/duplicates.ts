import { bounds, boundsOfHall, moved } from '@foyer/domain/polygon.ts';
import type { PlanHall } from '../plan.ts';
import { tidy } from './editor-gesture.ts';
import { freePlace } from './free-place.ts';
import type { DrawnStand } from './plan-change.ts';
import { nextNumbers } from './stand-numbers.ts';

type Room = {
  readonly hall: PlanHall;
  readonly stands: readonly DrawnStand[];
  readonly newId: () => string;
  readonly taken?: readonly string[];
};

/** Copies beside what is copied, in one block, with the next free numbers. */
export function duplicates(
  chosen: readonly DrawnStand[],
  { hall, stands, newId, taken: elsewhere = [] }: Room,
) {
  const whole = bounds(chosen.flatMap(({ polygon }) => polygon));
  const size = { width: whole.right - whole.left, depth: whole.bottom - whole.top };
  const taken = stands.map(({ polygon }) => bounds(polygon));
  const place = freePlace(size, { hall: boundsOfHall(hall), taken, beside: whole });
  // A full hall: one metre aside, where it is seen as a problem and can be moved away.
  const { left, top } = place ?? { left: whole.left + 1, top: whole.top + 1 };
  const here = stands.filter(({ fixture }) => !fixture).map(({ number }) => number);
  const used = [...elsewhere, ...here];
  const last = chosen.findLast(({ fixture }) => !fixture);
  const numbers = nextNumbers(used, chosen.length, last?.number);
  return chosen.map(
    ({ polygon, number, fixture, extra }, i): DrawnStand => ({
      ...{ standId: newId(), fixture, extra },
      number: fixture ? number : (numbers[i] ?? ''),
      polygon: tidy(moved(polygon, left - whole.left, top - whole.top)),
    }),
  );
}

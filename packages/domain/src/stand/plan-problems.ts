import {
  bounds,
  boundsContain,
  boundsOfHall,
  boundsOverlap,
  crossesItself,
  intersects,
} from '../polygon.ts';
import type { StandRefusalCode } from './stand.refusals.ts';
import type { Point } from './stand.schema.ts';

type Drawn = { readonly number: string; readonly polygon: readonly Point[] };
type Hall = { readonly widthMetres: number; readonly depthMetres: number };

export type PlanProblem = {
  readonly code: Extract<
    StandRefusalCode,
    'stand.outside_hall' | 'stand.crosses_itself' | 'stand.overlaps' | 'stand.number_taken'
  >;
  readonly params: { readonly number: string; readonly other?: string };
};

/**
 * What keeps a hall's stands from being saved: each stand lies inside the hall, does not cross
 * itself, overlaps no other, and has a number of its own. Sorted sweep: near n·log n for real plans.
 */
export function problemsOfPlan(hall: Hall, stands: readonly Drawn[]): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const room = boundsOfHall(hall);
  const numbers = new Set<string>();
  for (const { number, polygon } of stands) {
    if (crossesItself(polygon)) problems.push({ code: 'stand.crosses_itself', params: { number } });
    if (!boundsContain(room, bounds(polygon))) {
      problems.push({ code: 'stand.outside_hall', params: { number } });
    }
    const key = number.toLowerCase();
    if (numbers.has(key)) problems.push({ code: 'stand.number_taken', params: { number } });
    numbers.add(key);
  }
  const boxes = stands
    .map((stand) => ({ stand, box: bounds(stand.polygon) }))
    .sort((a, b) => a.box.left - b.box.left);
  for (const [index, { stand, box }] of boxes.entries()) {
    for (let next = index + 1; next < boxes.length; next++) {
      const other = boxes[next];
      if (!other || other.box.left >= box.right) break;
      if (boundsOverlap(box, other.box) && intersects(stand.polygon, other.stand.polygon)) {
        problems.push({
          code: 'stand.overlaps',
          params: { number: stand.number, other: other.stand.number },
        });
      }
    }
  }
  return problems;
}

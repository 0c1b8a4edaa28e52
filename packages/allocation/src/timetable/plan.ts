import { type Choice, leftCost } from './choices.ts';
import { Occupancy } from './occupancy.ts';
import type { TimetableProblem } from './timetable-problem.ts';

/** Where every talk is, by number. */
export type Plan = (Choice | null)[];

/** Points of a plan; lower is better. */
export function costOfPlan(problem: TimetableProblem, plan: readonly (Choice | null)[]): number {
  const occupancy = new Occupancy(problem);
  let cost = 0;
  for (const choice of plan) {
    if (!choice) {
      cost += leftCost;
      continue;
    }
    cost += occupancy.costOf(choice);
    occupancy.put(choice);
  }
  return cost;
}

import { lots } from '../chance.ts';
import { type Choice, choicesOf, leftCost } from './choices.ts';
import { Occupancy } from './occupancy.ts';
import { costOfPlan, type Plan } from './plan.ts';
import { refine } from './refine.ts';
import type { Timetable, TimetableLimits, TimetableProblem } from './timetable-problem.ts';

type Surroundings = {
  /** Seconds from any beginning. */
  readonly clock: () => number;
  readonly isCancelled: () => boolean;
};

/**
 * A place and a time for every talk, without any clash, as near to the wishes as there is room. First
 * the talks with the fewest choices take the best that is left and push others aside where that pays;
 * then HiGHS looks at all of them at once, and proves how near this is to the best of the choices
 * it was given.
 */
export async function proposeTimetable(
  problem: TimetableProblem,
  limits: TimetableLimits,
  { clock, isCancelled }: Surroundings,
): Promise<Timetable> {
  const end = clock() + limits.seconds;
  const isStopped = () => isCancelled() || clock() > end;
  const choices = choicesOf(problem);
  const chance = lots(problem.seed);
  // A handful is settled at once; hundreds get a third of the time.
  const searchSeconds = Math.min(limits.seconds * 0.35, 0.1 + problem.talks.length * 0.01);
  const searchEnd = clock() + searchSeconds;
  const plan = search(problem, choices, {
    chance,
    isStopped: () => isStopped() || clock() > searchEnd,
  });
  const refined = isStopped()
    ? { plan, gap: costOfPlan(problem, plan) }
    : await refine(
        { problem, choices, plan },
        { most: limits.choices, secondsLeft: () => end - clock(), isCancelled },
      );
  // The model may leave something out that still fits where it was not allowed to look.
  const whole = fillUp(problem, choices, refined.plan);
  return {
    slots: whole.flatMap((choice) =>
      choice
        ? [
            {
              talkId: choice.talkId,
              placeId: choice.placeId,
              from: choice.from,
              wish: choice.wish,
            },
          ]
        : [],
    ),
    left: problem.talks.filter((_talk, at) => !whole[at]).map(({ id }) => id),
    gap: refined.gap,
  };
}

type Search = { readonly chance: () => number; readonly isStopped: () => boolean };

/** Begins with the talks that have the least choice, then takes some out and puts them in anew. */
function search(
  problem: TimetableProblem,
  choices: readonly (readonly Choice[])[],
  { chance, isStopped }: Search,
): Plan {
  const order = choices
    .map((own, talk) => ({ talk, room: own.length }))
    .sort((one, other) => one.room - other.room);
  const occupancy = new Occupancy(problem);
  const plan: Plan = choices.map(() => null);
  const place = (talk: number) => {
    const found = best(choices[talk] ?? [], occupancy);
    if (!found) return;
    plan[talk] = found;
    occupancy.put(found);
  };
  const remove = (talk: number) => {
    const there = plan[talk];
    if (!there) return;
    occupancy.take(there);
    plan[talk] = null;
  };
  for (const { talk } of order) place(talk);

  let known = { cost: costOfPlan(problem, plan), plan: [...plan] };
  const some = Math.max(2, Math.min(12, Math.ceil(plan.length / 12)));
  while (!isStopped() && plan.length > 1) {
    const out = new Set<number>();
    // Whoever has nothing, or pays most, comes back together with others that may be in the way.
    const worst = dearest(plan, chance);
    out.add(worst);
    const wished = (choices[worst] ?? [])[Math.floor(chance() * chance() * 20)];
    if (wished) for (const talk of occupancy.inTheWay(wished)) out.add(talk);
    while (out.size < some) out.add(Math.floor(chance() * plan.length));
    for (const talk of out) remove(talk);
    for (const talk of [...out].sort(() => chance() - 0.5)) place(talk);
    const cost = costOfPlan(problem, plan);
    if (cost <= known.cost) known = { cost, plan: [...plan] };
    else if (cost > known.cost * 1.02 + 5) {
      for (const talk of plan.keys()) remove(talk);
      for (const [talk, choice] of known.plan.entries()) {
        plan[talk] = choice;
        if (choice) occupancy.put(choice);
      }
    }
  }
  return known.plan;
}

function dearest(plan: Plan, chance: () => number): number {
  const tries = Array.from({ length: 4 }, () => Math.floor(chance() * plan.length));
  const costAt = (talk: number) => plan[talk]?.cost ?? leftCost;
  return tries.reduce((one, other) => (costAt(other) > costAt(one) ? other : one), tries[0] ?? 0);
}

/** The cheapest that is free; choices come cheapest first, and the spread adds only. */
function best(choices: readonly Choice[], occupancy: Occupancy): Choice | null {
  let found: Choice | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    if (choice.cost >= least) break;
    if (occupancy.inTheWay(choice).length > 0) continue;
    const cost = occupancy.costOf(choice);
    if (cost < least) {
      least = cost;
      found = choice;
    }
  }
  return found;
}

function fillUp(
  problem: TimetableProblem,
  choices: readonly (readonly Choice[])[],
  plan: Plan,
): Plan {
  const occupancy = new Occupancy(problem);
  for (const choice of plan) if (choice) occupancy.put(choice);
  return plan.map((choice, talk) => {
    if (choice) return choice;
    const found = best(choices[talk] ?? [], occupancy);
    if (found) occupancy.put(found);
    return found;
  });
}

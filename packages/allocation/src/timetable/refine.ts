import { loadHighs } from '../core/highs.ts';
import { type Choice, leftCost } from './choices.ts';
import { Occupancy, sameOwnerDayCost, sameTopicCost } from './occupancy.ts';
import { costOfPlan, type Plan } from './plan.ts';
import type { TimetableProblem } from './timetable-problem.ts';

type Known = {
  readonly problem: TimetableProblem;
  readonly choices: readonly (readonly Choice[])[];
  readonly plan: Plan;
};
type Limits = {
  readonly most: number;
  readonly secondsLeft: () => number;
  readonly isCancelled: () => boolean;
};

type Row = { readonly indices: number[]; readonly values: number[]; lower: number; upper: number };

/**
 * The cheapest choices of every talk, and where it is now, as an integer model: each talk once or
 * not at all, nothing twice in a place or with a person at a time. Talks of one topic at one time,
 * and of one owner on a day, are counted and paid for. The plan that is known starts the search.
 */
export async function refine(known: Known, limits: Limits): Promise<{ plan: Plan; gap: number }> {
  const { problem, plan } = known;
  const open = known.choices.map((own, talk) => narrowed(own, plan[talk] ?? null, limits.most));
  const columns = open.flat();
  if (columns.length === 0) return { plan, gap: 0 };
  const cost = columns.map((choice) => choice.cost);
  const rows: Row[] = [];
  const columnsOf = Map.groupBy(columns.keys(), (at) => columns[at]?.talk ?? -1);
  for (const [talk] of problem.talks.entries()) {
    const indices = columnsOf.get(talk) ?? [];
    const own = cost.push(leftCost) - 1;
    rows.push({ indices: [...indices, own], values: ones(indices.length + 1), lower: 1, upper: 1 });
  }
  for (const indices of clashesOf(problem, columns)) {
    rows.push({ indices, values: ones(indices.length), lower: 0, upper: 1 });
  }
  const whole = cost.map(() => 1);
  for (const { indices, base, price } of spreadOf(problem, columns)) {
    // As many as there are beyond the first one are paid for.
    const extra = cost.push(price) - 1;
    whole.push(0);
    rows.push({
      indices: [...indices, extra],
      values: [...ones(indices.length), -1],
      lower: Number.NEGATIVE_INFINITY,
      upper: 1 - base,
    });
  }
  const solved = await solve({ cost, whole, rows }, limits);
  if (!solved) return { plan, gap: costOfPlan(problem, plan) };
  const better: Plan = plan.map(() => null);
  for (const [at, choice] of columns.entries()) {
    if ((solved.values[at] ?? 0) > 0.5) better[choice.talk] = choice;
  }
  const found = costOfPlan(problem, better);
  const before = costOfPlan(problem, plan);
  return isClean(problem, better) && found < before
    ? { plan: better, gap: Math.max(0, solved.value - solved.bound) }
    : { plan, gap: Math.max(0, before - solved.bound) };
}

const ones = (count: number) => Array.from({ length: count }, () => 1);

function narrowed(own: readonly Choice[], now: Choice | null, most: number): Choice[] {
  const some = own.slice(0, most);
  return now && !some.includes(now) ? [...some, now] : some;
}

/** Choices of which only one may be taken, by place and by person, at every moment. */
function clashesOf(problem: TimetableProblem, columns: readonly Choice[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [at, choice] of columns.entries()) {
    const isShared = problem.places[choice.place]?.isShared;
    const people = problem.talks[choice.talk]?.people ?? [];
    for (const cell of choice.cells) {
      if (!isShared) push(groups, `place ${choice.place} ${cell}`, at);
      for (const person of people) push(groups, `person ${person} ${cell}`, at);
    }
  }
  // Neighbouring cells mostly hold the same choices; one row says it.
  const unique = new Map<string, number[]>();
  for (const indices of groups.values()) {
    const talks = new Set(indices.map((at) => columns[at]?.talk));
    if (talks.size > 1) unique.set(indices.join(), indices);
  }
  return [...unique.values()];
}

function spreadOf(problem: TimetableProblem, columns: readonly Choice[]) {
  const topics = new Map<string, number[]>();
  const owners = new Map<string, number[]>();
  for (const [at, { talk, cells, day }] of columns.entries()) {
    const { topic = null, owner = '' } = problem.talks[talk] ?? {};
    // By the hour: finer would make many rows, and a reader chooses by the hour too.
    const hours = new Set(cells.map((cell) => Math.floor(cell / 12)));
    if (topic) for (const hour of hours) push(topics, `${topic} ${hour}`, at);
    push(owners, `${owner} ${day}`, at);
  }
  const rows = (groups: Map<string, number[]>, price: number) =>
    [...groups.values()]
      .filter((indices) => new Set(indices.map((at) => columns[at]?.talk)).size > 1)
      .map((indices) => ({ indices, base: 0, price }));
  return [...rows(topics, sameTopicCost), ...rows(owners, sameOwnerDayCost)];
}

function push(groups: Map<string, number[]>, key: string, at: number): void {
  const group = groups.get(key);
  if (group) group.push(at);
  else groups.set(key, [at]);
}

type Model = { readonly cost: number[]; readonly whole: number[]; readonly rows: readonly Row[] };

async function solve({ cost, whole, rows }: Model, limits: Limits) {
  const highs = await loadHighs();
  if (limits.secondsLeft() < 0.3) return null;
  const starts: number[] = [];
  const indices: number[] = [];
  const values: number[] = [];
  for (const row of rows) {
    starts.push(indices.length);
    indices.push(...row.indices);
    values.push(...row.values);
  }
  starts.push(indices.length);
  const solver = highs.createModel({
    numCols: cost.length,
    numRows: rows.length,
    offset: 0,
    colCost: cost,
    colLower: cost.map(() => 0),
    colUpper: cost.map((_cost, at) => (whole[at] === 1 ? 1 : highs.infinity)),
    rowLower: rows.map(({ lower }) =>
      lower === Number.NEGATIVE_INFINITY ? -highs.infinity : lower,
    ),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: { format: 'csr', numRows: rows.length, numCols: cost.length, starts, indices, values },
    integrality: Int32Array.from(whole),
  });
  try {
    solver.options.set({
      output_flag: false,
      random_seed: 1,
      time_limit: Math.max(0.3, limits.secondsLeft()),
      mip_rel_gap: 0.005,
    });
    const { constants } = highs;
    const stopInTime = (event: { interrupt: () => void }): undefined => {
      if (limits.isCancelled() || limits.secondsLeft() < 0) event.interrupt();
    };
    solver.run({
      [constants.callbackType.mipInterrupt]: stopInTime,
      [constants.callbackType.simplexInterrupt]: stopInTime,
    });
    const bound = Number(solver.info.get('mip_dual_bound'));
    const value = Number(solver.info.get('objective_function_value'));
    const { colValue } = solver.getSolution();
    if (colValue.length !== cost.length) return null;
    return { values: colValue, value, bound: Number.isFinite(bound) ? Math.max(0, bound) : 0 };
  } finally {
    solver.dispose();
  }
}

/** A solver that was stopped may hand out a plan that keeps no rule. */
function isClean(problem: TimetableProblem, plan: Plan): boolean {
  const occupancy = new Occupancy(problem);
  for (const choice of plan) {
    if (!choice) continue;
    if (occupancy.inTheWay(choice).length > 0) return false;
    occupancy.put(choice);
  }
  return true;
}

import type { Game } from './game.ts';
import { isNear } from './game.ts';
import type { Matching } from './matching.ts';

/** A variable of the model: this row on this column. */
export type Choice = { readonly row: number; readonly col: number; readonly cost: number };

/**
 * The integer model of what is still open, in points above the bound of the prices. `beyond` is
 * what a plan costs at least that uses a choice left out here.
 */
export type Model = {
  readonly choices: readonly Choice[];
  readonly offset: number;
  readonly beyond: number;
  readonly cost: number[];
  readonly upper: number[];
  readonly isWhole: boolean[];
  readonly rowLower: number[];
  readonly rowUpper: number[];
  readonly starts: number[];
  readonly indices: number[];
  readonly values: number[];
};

/**
 * Leaves out what cannot pay: with prices u and v, a plan with this choice costs at least its
 * reduced cost more than the bound, so whatever exceeds the best known plan is out for good. Of
 * what is left the cheapest `most` are taken; the first one left out says what it costs beyond.
 */
export function choose(
  game: Game,
  root: Matching,
  { cutoff, most }: { cutoff: number; most: number },
): { choices: Choice[]; beyond: number } {
  const { rows, start, col, cost } = game.table;
  const own = gainsOfRows(game);
  const open: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let e = start[row]; e < start[row + 1]; e++) {
      const reduced = cost[e] - root.u[row] - root.v[col[e]] - own[row];
      if (reduced <= cutoff) open.push(reduced);
    }
  }
  const sorted = Float64Array.from(open).sort();
  const limit = sorted.length > most ? sorted[most] : Number.POSITIVE_INFINITY;
  const choices: Choice[] = [];
  for (let row = 0; row < rows; row++) {
    for (let e = start[row]; e < start[row + 1]; e++) {
      const reduced = cost[e] - root.u[row] - root.v[col[e]] - own[row];
      if (reduced > cutoff || reduced >= limit) continue;
      choices.push({ row, col: col[e], cost: (cost[e] - root.u[row]) / game.unit });
    }
  }
  return { choices, beyond: limit / game.unit };
}

/** What each row's bonds gain: a choice may cost that much more and still pay. */
function gainsOfRows({ bonds, table }: Game): Float64Array {
  const gains = new Float64Array(table.rows);
  for (const { a, b, gain } of bonds) {
    if (gain <= 0) continue;
    gains[a] += gain;
    gains[b] += gain;
  }
  return gains;
}

export function modelOf(
  game: Game,
  root: Matching,
  { choices, beyond }: { choices: Choice[]; beyond: number },
): Model {
  const model: Model = {
    choices,
    beyond,
    offset: -root.v.reduce((sum, price) => sum + price, 0) / game.unit,
    cost: choices.map(({ cost }) => cost),
    upper: choices.map(() => 1),
    isWhole: choices.map(() => true),
    rowLower: [],
    rowUpper: [],
    starts: [],
    indices: [],
    values: [],
  };
  const ofRow = grouped(choices, ({ row }) => row);
  for (const indices of ofRow.values()) addRow(model, { indices, lower: 1, upper: 1 });
  for (const indices of grouped(choices, ({ col }) => col).values()) {
    if (indices.length > 1) addRow(model, { indices, lower: 0, upper: 1 });
  }
  const real = (row: number) =>
    (ofRow.get(row) ?? []).filter((index) => choices[index].col < game.plots);
  for (const { a, b, within } of game.bans) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ]) {
      for (const index of real(from)) {
        const near = real(to).filter((other) =>
          isNear(within, [choices[index].col, choices[other].col]),
        );
        if (near.length > 0) addRow(model, { indices: [index, ...near], lower: 0, upper: 1 });
      }
    }
  }
  for (const { a, b, within, gain } of game.bonds) {
    const points = gain / game.unit;
    const together = points < 0 ? addVariable(model, -points) : -1;
    for (const index of real(a)) {
      const near = real(b).filter((other) =>
        isNear(within, [choices[index].col, choices[other].col]),
      );
      if (near.length === 0) continue;
      if (points < 0) {
        const indices = [index, ...near, together];
        addRow(model, {
          indices,
          values: [...near.map(() => 1), 1, -1],
          lower: -Infinity,
          upper: 1,
        });
        continue;
      }
      const both = addVariable(model, -points);
      addRow(model, { indices: [both, index], values: [1, -1], lower: -Infinity, upper: 0 });
      const values = [1, ...near.map(() => -1)];
      addRow(model, { indices: [both, ...near], values, lower: -Infinity, upper: 0 });
    }
  }
  model.starts.push(model.indices.length);
  return model;
}

function addVariable(model: Model, cost: number): number {
  model.cost.push(cost);
  model.upper.push(1);
  model.isWhole.push(false);
  return model.cost.length - 1;
}

type Row = {
  readonly indices: readonly number[];
  readonly values?: readonly number[];
  readonly lower: number;
  readonly upper: number;
};

function addRow(model: Model, { indices, values, lower, upper }: Row): void {
  model.starts.push(model.indices.length);
  model.indices.push(...indices);
  model.values.push(...(values ?? indices.map(() => 1)));
  model.rowLower.push(lower);
  model.rowUpper.push(upper);
}

function grouped(choices: readonly Choice[], keyOf: (choice: Choice) => number) {
  const groups = new Map<number, number[]>();
  for (const [index, choice] of choices.entries()) {
    const group = groups.get(keyOf(choice));
    if (group) group.push(index);
    else groups.set(keyOf(choice), [index]);
  }
  return groups;
}

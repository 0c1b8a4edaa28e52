import type { Table } from './matching.ts';

/** Which columns are too near (or near enough) to which: near[a * cols + b] is 1. */
export type Nearness = { readonly cols: number; readonly near: Uint8Array };

export function isNear({ cols, near }: Nearness, [a, b]: readonly [number, number]): boolean {
  return near[a * cols + b] === 1;
}

/** Two rows that must never be near each other. */
export type Ban = { readonly a: number; readonly b: number; readonly within: Nearness };
/** Two rows whose nearness gains (or, below zero, costs) something. */
export type Bond = Ban & { readonly gain: number };

/**
 * The placement without words: give each row a column of its own. Column numbers from `plots` on
 * stand for "no stand": column plots + r is row r's own, and costs `unplacedCost`.
 */
export type Game = {
  readonly table: Table;
  readonly plots: number;
  readonly unplacedCost: number;
  readonly bans: readonly Ban[];
  readonly bonds: readonly Bond[];
  /** bansOf[row], bondsOf[row]: the numbers of those that name the row. */
  readonly bansOf: readonly (readonly number[])[];
  readonly bondsOf: readonly (readonly number[])[];
  /** One point of the problem in the units of the table's costs. */
  readonly unit: number;
};

export function rowsOf(count: number, pairs: readonly Ban[]): number[][] {
  const of = Array.from({ length: count }, (): number[] => []);
  for (const [index, { a, b }] of pairs.entries()) {
    of[a].push(index);
    of[b].push(index);
  }
  return of;
}

/** The cost of a row on a column; infinite where it cannot be. Columns of a row are sorted. */
export function costAt(table: Table, row: number, col: number): number {
  let low = table.start[row];
  let high = table.start[row + 1] - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = table.col[middle];
    if (at === col) return table.cost[middle];
    if (at < col) low = middle + 1;
    else high = middle - 1;
  }
  return Number.POSITIVE_INFINITY;
}

/** Where every row is (a column), and who is on every column (a row, or −1). */
export type Standing = { readonly colOf: Int32Array; readonly rowOf: Int32Array };

export function standingOf(game: Game, colOf: Int32Array): Standing {
  const rowOf = new Int32Array(game.table.cols).fill(-1);
  colOf.forEach((col, row) => {
    rowOf[col] = row;
  });
  return { colOf: Int32Array.from(colOf), rowOf };
}

export function isBroken(game: Game, { a, b, within }: Ban, colOf: Int32Array): boolean {
  const left = colOf[a];
  const right = colOf[b];
  return left < game.plots && right < game.plots && isNear(within, [left, right]);
}

export function columnCost({ table }: Game, colOf: Int32Array): number {
  let sum = 0;
  for (let row = 0; row < table.rows; row++) sum += costAt(table, row, colOf[row]);
  return sum;
}

/** Of a standing that breaks no ban. Lower is better. */
export function costOf(game: Game, colOf: Int32Array): number {
  let sum = columnCost(game, colOf);
  for (const bond of game.bonds) if (isBroken(game, bond, colOf)) sum -= bond.gain;
  return sum;
}

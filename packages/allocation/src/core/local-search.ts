import { costAt, type Game, isBroken, type Standing, standingOf } from './game.ts';

/**
 * Betters a standing by moving one row to a free column, by swapping two, and by chains of three
 * (one takes another's column, which takes a free one), until none of these helps. A broken ban
 * costs more than no stand at all.
 */
export function improve(
  game: Game,
  from: Int32Array,
  { isStopped, rounds = 12 }: { isStopped: () => boolean; rounds?: number },
): Int32Array {
  const standing = standingOf(game, from);
  const banCost = 4 * game.unplacedCost;
  const tied = tiedRows(game);
  const walk: Walk = { game, standing, banCost, freeOf: new Map() };
  for (let round = 0; round < rounds; round++) {
    let hasImproved = false;
    for (let row = 0; row < game.table.rows; row++) {
      if ((row & 63) === 0 && isStopped()) return standing.colOf;
      if (takeBestMove(walk, row)) hasImproved = true;
      if (tied.has(row) && takeBestChain(walk, row)) hasImproved = true;
    }
    if (!hasImproved) break;
  }
  leaveWhereBroken(walk);
  return standing.colOf;
}

type Walk = {
  readonly game: Game;
  readonly standing: Standing;
  readonly banCost: number;
  /** The cheapest free column of each row, as long as nobody has moved. */
  readonly freeOf: Map<number, number>;
};

function tiedRows({ bans, bonds }: Game): Set<number> {
  return new Set([...bans, ...bonds].flatMap(({ a, b }) => [a, b]));
}

/** Costs of these rows where they are now, with every ban and bond that names one of them. */
function costAround({ game, standing: { colOf }, banCost }: Walk, rows: readonly number[]): number {
  let sum = 0;
  for (const row of rows) sum += costAt(game.table, row, colOf[row]);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k];
    const isCounted = (other: number) => rows.indexOf(other) < k && rows.includes(other);
    for (const index of game.bansOf[row]) {
      const ban = game.bans[index];
      if (isCounted(ban.a === row ? ban.b : ban.a)) continue;
      if (isBroken(game, ban, colOf)) sum += banCost;
    }
    for (const index of game.bondsOf[row]) {
      const bond = game.bonds[index];
      if (isCounted(bond.a === row ? bond.b : bond.a)) continue;
      if (isBroken(game, bond, colOf)) sum -= bond.gain;
    }
  }
  return sum;
}

function put({ standing: { colOf, rowOf } }: Walk, places: readonly (readonly [number, number])[]) {
  for (const [row] of places) rowOf[colOf[row]] = -1;
  for (const [row, col] of places) {
    colOf[row] = col;
    rowOf[col] = row;
  }
}

/** Less than this is rounding. */
const least = 0.5;

function takeBestMove(walk: Walk, row: number): boolean {
  const { game, standing } = walk;
  const { start, col, cost } = game.table;
  const home = standing.colOf[row];
  let bestGain = least;
  let best = -1;
  const isTied = game.bansOf[row].length + game.bondsOf[row].length > 0;
  for (let e = start[row]; e < start[row + 1]; e++) {
    const to = col[e];
    if (to === home || cost[e] === Number.POSITIVE_INFINITY) continue;
    const other = standing.rowOf[to];
    const back = other < 0 ? 0 : costAt(game.table, other, home);
    if (back === Number.POSITIVE_INFINITY) continue;
    const otherTied = other >= 0 && game.bansOf[other].length + game.bondsOf[other].length > 0;
    const gain =
      isTied || otherTied
        ? gainOfMove(walk, { row, to, other, home })
        : costAt(game.table, row, home) -
          cost[e] +
          (other < 0 ? 0 : costAt(game.table, other, to) - back);
    if (gain > bestGain) {
      bestGain = gain;
      best = to;
    }
  }
  if (best < 0) return false;
  const other = standing.rowOf[best];
  put(
    walk,
    other < 0
      ? [[row, best]]
      : [
          [row, best],
          [other, home],
        ],
  );
  walk.freeOf.clear();
  return true;
}

type Move = {
  readonly row: number;
  readonly to: number;
  readonly other: number;
  readonly home: number;
};

function gainOfMove(walk: Walk, { row, to, other, home }: Move): number {
  const rows = other < 0 ? [row] : [row, other];
  const was = costAround(walk, rows);
  put(
    walk,
    other < 0
      ? [[row, to]]
      : [
          [row, to],
          [other, home],
        ],
  );
  const is = costAround(walk, rows);
  put(
    walk,
    other < 0
      ? [[row, home]]
      : [
          [row, home],
          [other, to],
        ],
  );
  return was - is;
}

/** The row takes a column, and whoever is there goes to a free one. */
function takeBestChain(walk: Walk, row: number): boolean {
  const { game, standing } = walk;
  const { start, col, cost } = game.table;
  const home = standing.colOf[row];
  let bestGain = least;
  let best: [number, number][] = [];
  for (let e = start[row]; e < start[row + 1]; e++) {
    const to = col[e];
    const other = standing.rowOf[to];
    if (to === home || other < 0 || cost[e] === Number.POSITIVE_INFINITY) continue;
    // Only the cheapest free column of the other is tried: the swap was tried before.
    const free = cheapestFree(walk, other);
    if (free < 0) continue;
    const was = costAround(walk, [row, other]);
    put(walk, [
      [row, to],
      [other, free],
    ]);
    const gain = was - costAround(walk, [row, other]);
    put(walk, [
      [row, home],
      [other, to],
    ]);
    if (gain > bestGain) {
      bestGain = gain;
      best = [
        [row, to],
        [other, free],
      ];
    }
  }
  if (best.length === 0) return false;
  put(walk, best);
  walk.freeOf.clear();
  return true;
}

function cheapestFree({ game, standing, freeOf }: Walk, row: number): number {
  const known = freeOf.get(row);
  if (known !== undefined) return known;
  const { start, col, cost } = game.table;
  let least = Number.POSITIVE_INFINITY;
  let found = -1;
  for (let e = start[row]; e < start[row + 1]; e++) {
    if (standing.rowOf[col[e]] >= 0 || cost[e] >= least) continue;
    least = cost[e];
    found = col[e];
  }
  freeOf.set(row, found);
  return found;
}

/** Better without a stand than against a hard rule. */
function leaveWhereBroken(walk: Walk): void {
  const { game, standing } = walk;
  for (const ban of game.bans) {
    if (!isBroken(game, ban, standing.colOf)) continue;
    const worse =
      costAt(game.table, ban.a, standing.colOf[ban.a]) >=
      costAt(game.table, ban.b, standing.colOf[ban.b])
        ? ban.a
        : ban.b;
    put(walk, [[worse, game.plots + worse]]);
  }
}

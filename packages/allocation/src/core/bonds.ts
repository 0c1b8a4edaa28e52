import { type Bond, costOf, type Game, isBroken, isNear } from './game.ts';
import type { Matching } from './matching.ts';

/** Two columns near each other for a bond's rows, and what taking both costs at least. */
type Seat = { readonly colA: number; readonly colB: number; readonly reduced: number };
export type BondOffer = { readonly bond: Bond; readonly seats: readonly Seat[] };

const seatsKept = 3;

/**
 * For each bond that gains, the cheapest ways to earn it by the prices. Where a row has several
 * bonds, each may count on its share of what the row pays, so the sum of all never promises less
 * than there is.
 */
export function bondOffers(game: Game, root: Matching): BondOffer[] {
  const gaining = game.bonds.filter(({ gain }) => gain > 0);
  const share = new Map<number, number>();
  for (const { a, b } of gaining) {
    for (const row of [a, b]) share.set(row, (share.get(row) ?? 0) + 1);
  }
  return gaining.map((bond) => {
    const left = payable(game, root, { row: bond.a, most: bond.gain, shares: share.get(bond.a) });
    const right = payable(game, root, { row: bond.b, most: bond.gain, shares: share.get(bond.b) });
    const seats: Seat[] = [];
    for (const { col: colA, reduced: one } of left) {
      for (const { col: colB, reduced: other } of right) {
        const reduced = one + other;
        if (reduced >= bond.gain) break;
        if (colA !== colB && isNear(bond.within, [colA, colB])) seats.push({ colA, colB, reduced });
      }
    }
    seats.sort((x, y) => x.reduced - y.reduced || x.colA - y.colA || x.colB - y.colB);
    return { bond, seats: seats.slice(0, seatsKept) };
  });
}

type Payer = { readonly row: number; readonly most: number; readonly shares: number | undefined };

function payable(game: Game, { u, v, table }: Matching, { row, most, shares = 1 }: Payer) {
  const { start, col, cost } = table;
  const found: { col: number; reduced: number }[] = [];
  for (let e = start[row]; e < start[row + 1]; e++) {
    if (col[e] >= game.plots) continue;
    const reduced = (cost[e] - u[row] - v[col[e]]) / shares;
    if (reduced < most) found.push({ col: col[e], reduced });
  }
  return found.sort((a, b) => a.reduced - b.reduced || a.col - b.col);
}

/** All bonds together gain no more than this above what the prices ask for them. */
export function mostGain(offers: readonly BondOffer[]): number {
  return offers.reduce(
    (sum, { bond, seats }) => sum + (seats[0] ? bond.gain - seats[0].reduced : 0),
    0,
  );
}

/**
 * Earns bonds one by one, the most promising first: both are seated side by side, everybody else
 * moves up as cheaply as can be, and it stays so when the whole has become cheaper.
 */
export function bind(
  game: Game,
  {
    from,
    offers,
    isStopped,
  }: {
    from: Matching;
    offers: readonly BondOffer[];
    isStopped: () => boolean;
  },
): Int32Array {
  const promising = offers
    .filter(({ seats }) => seats.length > 0)
    .sort((x, y) => profit(y) - profit(x) || x.bond.a - y.bond.a || x.bond.b - y.bond.b);
  const { cost } = from.table;
  const before = Float64Array.from(cost);
  let at = from;
  let best = costOf(game, at.colOf);
  for (const { bond, seats } of promising) {
    if (isStopped()) break;
    if (isBroken(game, bond, at.colOf)) continue;
    for (const { colA, colB } of seats) {
      const kept = Float64Array.from(cost);
      const next = at.copy();
      const isSeated =
        seat(next, { row: bond.a, col: colA }) && seat(next, { row: bond.b, col: colB });
      const total = isSeated && keepsBans(game, next) ? costOf(game, next.colOf) : Infinity;
      if (total < best - 0.5) {
        at = next;
        best = total;
        break;
      }
      cost.set(kept);
    }
  }
  const colOf = Int32Array.from(at.colOf);
  cost.set(before);
  return colOf;
}

function profit({ bond, seats }: BondOffer): number {
  return bond.gain - (seats[0]?.reduced ?? 0);
}

/** From now on the row has this column and no other. */
function seat(matching: Matching, { row, col }: { row: number; col: number }): boolean {
  const { table } = matching;
  let isThere = false;
  for (let e = table.start[row]; e < table.start[row + 1]; e++) {
    if (table.col[e] === col) isThere = table.cost[e] < Infinity;
    else table.cost[e] = Infinity;
  }
  return isThere && (matching.colOf[row] === col || matching.reassign(row));
}

function keepsBans(game: Game, { colOf }: Matching): boolean {
  return game.bans.every((ban) => !isBroken(game, ban, colOf));
}

import { columnCost, type Game, isBroken, isNear } from './game.ts';
import type { Matching } from './matching.ts';

export type Branched = {
  /** The standing with its prices. */
  readonly matching: Matching;
  /** Entries that are forbidden so that the bans are kept. */
  readonly forbidden: readonly number[];
  /** Of the columns alone, without bonds. */
  readonly cost: number;
  /** Everything was looked at: no standing costs less. */
  readonly isComplete: boolean;
};

type Ban = Game['bans'][number];
type Best = { matching: Matching | null; forbidden: number[]; cost: number };

/**
 * From the cheapest assignment that ignores the bans to the cheapest that keeps them. Of a pair too
 * near to each other either the one is not on its column, or it is, and then the other is on none
 * near it; both ways are gone, the cheaper one first, as long as the prices leave hope. The work is
 * counted in nodes, so that it ends at the same place on every machine.
 */
export function branch(
  game: Game,
  root: Matching,
  { nodes, isStopped }: { nodes: number; isStopped: () => boolean },
): Branched | null {
  const { cost } = root.table;
  const best: Best = { matching: null, forbidden: [], cost: Number.POSITIVE_INFINITY };
  let left = nodes;
  const undo: [number, number][] = [];
  const forbid = (entry: number) => {
    undo.push([entry, cost[entry]]);
    cost[entry] = Number.POSITIVE_INFINITY;
  };
  const takeBack = (mark: number) => {
    while (undo.length > mark) {
      const [entry, was] = undo.pop() as [number, number];
      cost[entry] = was;
    }
  };

  const visit = (at: Matching): void => {
    left--;
    const ban = game.bans.find((one) => isBroken(game, one, at.colOf));
    if (!ban) {
      const found = columnCost(game, at.colOf);
      if (found >= best.cost) return;
      const forbidden = undo.map(([entry]) => entry);
      Object.assign(best, { matching: at.copy(), forbidden, cost: found });
      return;
    }
    const ways = waysOf(game, at, ban).map((way) => {
      const mark = undo.length;
      for (const entry of way.entries) forbid(entry);
      const child = at.copy();
      const isPossible = child.reassign(way.row);
      takeBack(mark);
      return { ...way, child, bound: isPossible ? child.bound() : Number.POSITIVE_INFINITY };
    });
    ways.sort((a, b) => a.bound - b.bound);
    for (const { child, bound, entries } of ways) {
      const isHopeless = bound >= best.cost - 0.5;
      // Once there is any standing, the rest is a matter of nodes and time.
      if (isHopeless || (best.matching && (left <= 0 || isStopped()))) {
        if (!isHopeless) left = -1;
        continue;
      }
      const mark = undo.length;
      for (const entry of entries) forbid(entry);
      visit(child);
      takeBack(mark);
    }
  };
  visit(root.copy());
  const { matching } = best;
  return matching && { ...best, matching, isComplete: left >= 0 };
}

type Way = { readonly row: number; readonly entries: readonly number[] };

/** a leaves its column; or a stays for good, and b leaves whatever is near it. */
function waysOf(game: Game, { table, colOf }: Matching, { a, b, within }: Ban): Way[] {
  const { start, col } = table;
  const leaving: number[] = [];
  const staying: number[] = [];
  for (let e = start[a]; e < start[a + 1]; e++) {
    if (col[e] === colOf[a]) leaving.push(e);
    else staying.push(e);
  }
  for (let e = start[b]; e < start[b + 1]; e++) {
    if (col[e] < game.plots && isNear(within, [colOf[a], col[e]])) staying.push(e);
  }
  return [
    { row: a, entries: leaving },
    { row: b, entries: staying },
  ];
}

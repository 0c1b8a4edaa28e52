import { type Built, buildGame, placementsOf } from './build.ts';
import { type BondOffer, bind, bondOffers, mostGain } from './core/bonds.ts';
import { type Branched, branch } from './core/branch.ts';
import { solveExactly } from './core/exact.ts';
import { costOf, type Game } from './core/game.ts';
import { improve } from './core/local-search.ts';
import { Matching } from './core/matching.ts';
import type { Problem } from './problem.ts';
import type { Limits, Plan, Surroundings } from './result.ts';
import { scoreOf } from './score.ts';

/** Less than this is a lot, not a point. */
const lotPoints = 0.49;

/** The placement of all who are not fixed, those who are fixed included. */
export async function placeAll(
  problem: Problem,
  limits: Limits,
  surroundings: Surroundings,
): Promise<{ plan: Plan; built: Built; prices: Matching | null }> {
  const { clock, isCancelled, onProgress, onPlan } = surroundings;
  const end = clock() + limits.seconds;
  const isStopped = () => isCancelled() || clock() > end;
  const built = buildGame(problem);
  const { game } = built;
  onProgress({ step: 'matching', gap: null });
  const root = new Matching(game.table);
  const hasPrices = root.solve(isStopped);
  onProgress({ step: 'separating', gap: null });
  const branched = hasPrices ? branch(game, root, { nodes: limits.nodes, isStopped }) : null;
  const offers = hasPrices ? bondOffers(game, root) : [];
  let colOf = firstStanding(game, { root, branched, offers, isStopped });
  const base = root.bound();
  const pointsAbove = (standing: Int32Array) => (costOf(game, standing) - base) / game.unit;
  let best = pointsAbove(colOf);
  // Either the bans are counted fully and every bond as earned, or the bonds by what they cost.
  const bonus = game.bonds.reduce((sum, { gain }) => sum + Math.max(0, gain), 0);
  const keepingBans = (branched?.isComplete ? branched.cost - base : 0) - bonus;
  const gains = Math.min(bonus, mostGain(offers)) / game.unit;
  const floor = Math.max(keepingBans / game.unit, -gains);
  let bound = floor;
  const points = Math.max(1, scoreOf(problem, placementsOf(built, colOf)).points);
  const wanted = Math.max(lotPoints, limits.gap * points);
  // Each round knows a better plan or takes more choices in, until nothing is left out.
  let most = limits.candidates * game.table.rows;
  while (hasPrices && best - bound > wanted && !isStopped()) {
    onProgress({ step: 'proving', gap: (best - bound) / points });
    onPlan?.({
      placements: [...problem.fixed, ...placementsOf(built, colOf)],
      missingPoints: best - bound,
      ending: 'cancelled',
    });
    const answer = await solveExactly({
      game,
      root,
      incumbent: colOf,
      best,
      floor,
      gains,
      tolerance: wanted,
      most,
      seed: problem.seed,
      secondsLeft: () => end - clock(),
      isStopped,
      onProgress: (now) =>
        onProgress({ step: 'proving', gap: Math.max(0, now.best - now.bound) / points }),
    });
    bound = Math.max(bound, answer.bound);
    if (answer.colOf) {
      const cost = pointsAbove(answer.colOf);
      if (cost < best) {
        best = cost;
        colOf = answer.colOf;
      }
    }
    if (answer.isWhole) break;
    most *= 2;
  }
  const missing = Math.max(0, best - bound);
  const ending = isCancelled()
    ? 'cancelled'
    : missing <= lotPoints + 1e-6
      ? 'proven'
      : missing <= wanted + 1e-6
        ? 'gap'
        : 'time';
  const placements = [...problem.fixed, ...placementsOf(built, colOf)];
  const missingPoints = ending === 'proven' ? 0 : missing;
  return { plan: { placements, missingPoints, ending }, built, prices: pricesOf(game, branched) };
}

type Start = {
  readonly root: Matching;
  readonly branched: Branched | null;
  readonly offers: readonly BondOffer[];
  readonly isStopped: () => boolean;
};

/** Bonds are looked at after the bans are kept; without them nothing is left to better. */
function firstStanding(game: Game, { root, branched, offers, isStopped }: Start): Int32Array {
  if (!branched) {
    // Whoever has a column already keeps it, and the search mends what is broken.
    const early = root.colOf.map((col, row) => (col < 0 ? game.plots + row : col));
    return improve(game, early, { isStopped });
  }
  const { matching, isComplete } = branched;
  if (isComplete && game.bonds.length === 0) return matching.colOf;
  const prices = pricesOf(game, branched) ?? matching;
  return improve(game, bind(game, { from: prices, offers, isStopped }), { isStopped });
}

/** The standing that keeps the bans, over a table of its own in which what breaks them is forbidden. */
function pricesOf(game: Game, branched: Branched | null): Matching | null {
  if (!branched) return null;
  const cost = Float64Array.from(game.table.cost);
  for (const entry of branched.forbidden) cost[entry] = Number.POSITIVE_INFINITY;
  const prices = new Matching({ ...game.table, cost });
  prices.take(branched.matching);
  return prices;
}

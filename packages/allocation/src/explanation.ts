import { isCloserThan } from '@foyer/domain/placement/distance.ts';
import { brokenRules } from '@foyer/domain/placement/fit.rules.ts';
import type { Built } from './build.ts';
import { competitorsOf } from './clashes.ts';
import type { Matching } from './core/matching.ts';
import type { Applicant, Placement, Plot, Problem } from './problem.ts';
import type { Compromise, Outcome } from './result.ts';
import { rankOf } from './worth.ts';

type Result = {
  readonly placements: readonly Placement[];
  /** Prices that keep the bans, over a table in which what the bans forbid is forbidden. */
  readonly prices: Matching | null;
};

export function explain(problem: Problem, built: Built, { placements, prices }: Result): Outcome[] {
  const known = knowledgeOf(problem, placements);
  return problem.applicants.map((applicant) => {
    const plotIds = placements.flatMap(({ applicantId, plotId }) =>
      applicantId === applicant.id ? [plotId] : [],
    );
    const ranks = plotIds.map((id) => rankOf(applicant, id)).filter((rank) => rank > 0);
    const rank = ranks.length > 0 ? Math.min(...ranks) : 0;
    const missed =
      rank === 0 ? applicant.rankedPlotIds : applicant.rankedPlotIds.slice(0, rank - 1);
    let isFirst = true;
    const compromises = missed.flatMap((plotId, index): Compromise[] => {
      const plot = known.plotById.get(plotId);
      if (!plot) return [];
      const reason = reasonOf(known, { applicant, plot, rank: index + 1 });
      const isPossible = isFirst && !brokenRules(applicant, plot).length && reason.code !== 'fixed';
      // In a repair a move weighs more than all points together, so points would say nothing.
      const costPoints =
        isPossible && !problem.today ? costOfWish(built, prices, { applicant, plotId }) : null;
      if (isPossible) isFirst = false;
      const code =
        reason.code === 'lot' && costPoints !== null && costPoints > 0
          ? 'better_together'
          : reason.code;
      return [{ ...reason, code, plotId, rank: index + 1, costPoints }];
    });
    return { applicantId: applicant.id, plotId: plotIds[0] ?? null, rank, compromises };
  });
}

type Knowledge = {
  readonly problem: Problem;
  readonly plotById: ReadonlyMap<string, Plot>;
  readonly applicantById: ReadonlyMap<string, Applicant>;
  readonly holder: ReadonlyMap<string, string>;
  readonly plotsOf: ReadonlyMap<string, readonly Plot[]>;
  readonly fixed: ReadonlySet<string>;
};

function knowledgeOf(problem: Problem, placements: readonly Placement[]): Knowledge {
  const plotById = new Map(problem.plots.map((plot) => [plot.id, plot]));
  const plotsOf = new Map<string, Plot[]>();
  for (const { applicantId, plotId } of placements) {
    const plot = plotById.get(plotId);
    if (plot) plotsOf.set(applicantId, [...(plotsOf.get(applicantId) ?? []), plot]);
  }
  return {
    problem,
    plotById,
    plotsOf,
    applicantById: new Map(problem.applicants.map((applicant) => [applicant.id, applicant])),
    holder: new Map(placements.map(({ applicantId, plotId }) => [plotId, applicantId])),
    fixed: new Set(problem.fixed.map(({ plotId }) => plotId)),
  };
}

type Wish = { readonly applicant: Applicant; readonly plot: Plot; readonly rank: number };

function reasonOf(
  known: Knowledge,
  { applicant, plot, rank }: Wish,
): Pick<Compromise, 'code' | 'otherId'> {
  const [rule] = brokenRules(applicant, plot);
  if (rule) return { code: rule, otherId: null };
  const holderId = known.holder.get(plot.id);
  if (holderId !== undefined && known.fixed.has(plot.id)) {
    return { code: 'fixed', otherId: holderId };
  }
  const competitor = competitorNear(known, applicant, plot);
  const holder = known.applicantById.get(holderId ?? '');
  if (!holder) {
    return competitor
      ? { code: 'competitor', otherId: competitor }
      : { code: 'better_together', otherId: null };
  }
  const otherId = holder.id;
  if (holder.priorityPoints > applicant.priorityPoints) return { code: 'higher_priority', otherId };
  const otherRank = rankOf(holder, plot.id);
  if (otherRank > 0 && otherRank < rank) return { code: 'better_wish', otherId };
  const isEqual = holder.priorityPoints === applicant.priorityPoints && otherRank === rank;
  return { code: isEqual ? 'lot' : 'better_together', otherId };
}

function competitorNear(known: Knowledge, { id }: Applicant, plot: Plot): string | null {
  for (const { ids, minDistanceMetres } of known.problem.separations) {
    if (!ids.includes(id)) continue;
    const [other] = ids.filter((one) => one !== id);
    const near = (known.plotsOf.get(other ?? '') ?? []).some((theirs) =>
      isCloserThan(theirs.box, plot.box, minDistanceMetres),
    );
    if (near && other !== undefined && competitorsOf(known.problem, id).includes(other))
      return other;
  }
  return null;
}

/** By the prices: the exhibitor is seated there, and everybody it displaces moves up. */
function costOfWish(
  { game, applicants, plots }: Built,
  prices: Matching | null,
  { applicant, plotId }: { applicant: Applicant; plotId: string },
): number | null {
  const row = applicants.findIndex(({ id }) => id === applicant.id);
  const wanted = plots.findIndex(({ id }) => id === plotId);
  if (!prices || row < 0 || wanted < 0) return null;
  const { start, col, cost } = prices.table;
  const were = cost.slice(start[row], start[row + 1]);
  for (let e = start[row]; e < start[row + 1]; e++) if (col[e] !== wanted) cost[e] = Infinity;
  const tried = prices.copy();
  const isSeated = tried.colOf[row] === wanted || tried.reassign(row);
  const points = (tried.bound() - prices.bound()) / game.unit;
  cost.set(were, start[row]);
  // Half a point is what lots make of nothing.
  return isSeated && Number.isFinite(points) ? Math.max(0, Math.round(points)) : null;
}

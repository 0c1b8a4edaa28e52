import { isCloserThan } from '@foyer/domain/placement/distance.ts';
import { fits } from '@foyer/domain/placement/fit.rules.ts';
import type { Placement, Problem } from './problem.ts';
import { scoreOf } from './score.ts';

export type Ranked = { readonly unplaced: number; readonly moved: number; readonly points: number };

/** Whether a plan keeps every hard rule; those who are fixed are not asked. */
export function keepsHardRules(problem: Problem, placements: readonly Placement[]): boolean {
  const plotById = new Map(problem.plots.map((plot) => [plot.id, plot]));
  const applicantById = new Map(problem.applicants.map((applicant) => [applicant.id, applicant]));
  const fixed = new Set(problem.fixed.map(({ plotId }) => plotId));
  const isFixed = (id: string) => problem.fixed.some(({ applicantId }) => applicantId === id);
  if (new Set(placements.map(({ plotId }) => plotId)).size !== placements.length) return false;
  const free = placements.filter(({ applicantId }) => !isFixed(applicantId));
  if (new Set(free.map(({ applicantId }) => applicantId)).size !== free.length) return false;
  for (const { applicantId, plotId } of free) {
    const plot = plotById.get(plotId);
    const applicant = applicantById.get(applicantId);
    if (!plot || !applicant || fixed.has(plotId) || !fits(applicant, plot)) return false;
  }
  return problem.separations.every(({ ids: [a, b], minDistanceMetres }) => {
    if (isFixed(a) && isFixed(b)) return true;
    return placements.every((one) =>
      placements.every((other) => {
        const [left, right] = [plotById.get(one.plotId), plotById.get(other.plotId)];
        if (one.applicantId !== a || other.applicantId !== b || !left || !right) return true;
        return !isCloserThan(left.box, right.box, minDistanceMetres);
      }),
    );
  });
}

export function rank(problem: Problem, placements: readonly Placement[]): Ranked {
  const { unplaced, points } = scoreOf(problem, placements);
  const plotOf = new Map(placements.map(({ applicantId, plotId }) => [applicantId, plotId]));
  const moved = (problem.today ?? []).filter(
    ({ applicantId, plotId }) => plotOf.get(applicantId) !== plotId,
  ).length;
  return { unplaced, moved, points };
}

/** The best of all plans there are, by looking at every one: few without a stand, few moved, many points. */
export function bestOfAll(problem: Problem): Ranked {
  const settled = new Set(problem.fixed.map(({ applicantId }) => applicantId));
  const waiting = problem.applicants.filter(({ id }) => !settled.has(id));
  let best: Ranked | null = null;
  const visit = (index: number, placements: Placement[]): void => {
    const applicant = waiting[index];
    if (applicant) {
      visit(index + 1, placements);
      for (const plot of problem.plots) {
        if (placements.some(({ plotId }) => plotId === plot.id) || !fits(applicant, plot)) continue;
        visit(index + 1, [...placements, { applicantId: applicant.id, plotId: plot.id }]);
      }
      return;
    }
    if (!keepsHardRules(problem, placements)) return;
    const ranked = rank(problem, placements);
    if (!best || isBetter(ranked, best)) best = ranked;
  };
  visit(0, [...problem.fixed]);
  if (!best) throw new Error('even the empty plan breaks a rule');
  return best;
}

function isBetter(one: Ranked, other: Ranked): boolean {
  return (
    (one.unplaced - other.unplaced || one.moved - other.moved || other.points - one.points) < 0
  );
}

import { isBeside, isCloserThan } from '@foyer/domain/placement/distance.ts';
import { neighbourWishes } from './build.ts';
import type { Placement, Plot, Problem } from './problem.ts';
import type { Score } from './result.ts';
import { rankOf, worthOf, yardstickOf } from './worth.ts';

export function scoreOf(problem: Problem, placements: readonly Placement[]): Score {
  const plotById = new Map(problem.plots.map((plot) => [plot.id, plot]));
  const plotsOf = new Map<string, Plot[]>();
  for (const { applicantId, plotId } of placements) {
    const plot = plotById.get(plotId);
    if (plot) plotsOf.set(applicantId, [...(plotsOf.get(applicantId) ?? []), plot]);
  }
  const near = (one: string, other: string, isNear: (a: Plot, b: Plot) => boolean) =>
    one !== other &&
    (plotsOf.get(one) ?? []).some((a) => (plotsOf.get(other) ?? []).some((b) => isNear(a, b)));
  const yardstick = yardstickOf(problem.weights, problem);
  let points = 0;
  let unplaced = 0;
  let firstWishes = 0;
  let firstToThirdWishes = 0;
  for (const applicant of problem.applicants) {
    const plots = plotsOf.get(applicant.id);
    if (!plots) {
      unplaced++;
      continue;
    }
    const ranks = plots.map((plot) => rankOf(applicant, plot.id)).filter((rank) => rank > 0);
    const best = Math.min(...ranks);
    if (best === 1) firstWishes++;
    if (best <= 3) firstToThirdWishes++;
    for (const plot of plots) {
      points += worthOf(applicant, plot, { rank: rankOf(applicant, plot.id), yardstick });
    }
    for (const { id, gain } of neighbourWishes(problem, applicant)) {
      if (near(applicant.id, id, (a, b) => isBeside(a.box, b.box))) points += gain;
    }
  }
  const brokenSeparations = problem.separations.filter(({ ids: [a, b], minDistanceMetres }) =>
    near(a, b, (one, two) => isCloserThan(one.box, two.box, minDistanceMetres)),
  ).length;
  return { points, unplaced, firstWishes, firstToThirdWishes, brokenSeparations };
}

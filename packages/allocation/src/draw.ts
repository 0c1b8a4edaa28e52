import { fits } from '@foyer/domain/placement/fit.rules.ts';
import { lot } from './chance.ts';
import type { Placement, Problem } from './problem.ts';
import { rankOf, worthOf, yardstickOf } from './worth.ts';

/**
 * What fairs do today: by priority points, and by lot among equals, each takes its best wish that
 * is still free, or else the free stand that suits it best. Nobody looks at who stands next door.
 */
export function drawByPriority(problem: Problem): Placement[] {
  const yardstick = yardstickOf(problem.weights, problem);
  const placements = [...problem.fixed];
  const taken = new Set(problem.fixed.map(({ plotId }) => plotId));
  const settled = new Set(problem.fixed.map(({ applicantId }) => applicantId));
  const sorted = problem.applicants
    .filter(({ id }) => !settled.has(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((applicant, index) => ({ applicant, luck: lot(problem.seed, index) }))
    .sort((a, b) => b.applicant.priorityPoints - a.applicant.priorityPoints || a.luck - b.luck);
  for (const { applicant } of sorted) {
    const free = problem.plots.filter((plot) => !taken.has(plot.id) && fits(applicant, plot));
    const wish = applicant.rankedPlotIds.find((id) => free.some((plot) => plot.id === id));
    const best = free.reduce<{ id: string; points: number } | null>((found, plot) => {
      const rank = rankOf(applicant, plot.id);
      const points = worthOf(applicant, plot, { rank, yardstick });
      return !found || points > found.points ? { id: plot.id, points } : found;
    }, null);
    const plotId = wish ?? best?.id;
    if (plotId === undefined) continue;
    taken.add(plotId);
    placements.push({ applicantId: applicant.id, plotId });
  }
  return placements;
}

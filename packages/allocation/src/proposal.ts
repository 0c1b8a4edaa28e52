import { clashesOf } from './clashes.ts';
import { drawByPriority } from './draw.ts';
import { explain } from './explanation.ts';
import type { Problem } from './problem.ts';
import { placeAll } from './propose.ts';
import type { Limits, Proposal, Surroundings } from './result.ts';
import { scoreOf } from './score.ts';

/** The whole: places, proves, explains. */
export async function propose(
  problem: Problem,
  limits: Limits,
  surroundings: Surroundings,
): Promise<Proposal> {
  const began = surroundings.clock();
  const { plan, built, prices } = await placeAll(problem, limits, surroundings);
  surroundings.onProgress({ step: 'explaining', gap: null });
  const score = scoreOf(problem, plan.placements);
  return {
    placements: plan.placements,
    outcomes: explain(problem, built, { placements: plan.placements, prices }),
    clashes: clashesOf(problem, built, plan.placements),
    score,
    drawScore: scoreOf(problem, drawByPriority(problem)),
    gap: plan.missingPoints / Math.max(1, score.points),
    ending: plan.ending,
    seed: problem.seed,
    seconds: surroundings.clock() - began,
  };
}

import { buildGame } from './build.ts';
import { clashesOf } from './clashes.ts';
import { drawByPriority } from './draw.ts';
import { explain } from './explanation.ts';
import type { Problem } from './problem.ts';
import { placeAll } from './propose.ts';
import type { Limits, Plan, Proposal, Surroundings } from './result.ts';
import { scoreOf } from './score.ts';

/** The whole: places, proves, explains. */
export async function propose(
  problem: Problem,
  limits: Limits,
  surroundings: Surroundings,
): Promise<Proposal> {
  const began = surroundings.clock();
  const { plan, built, prices } = await placeAll(problem, limits, surroundings);
  return proposalOf(problem, { plan, built, prices }, { ...surroundings, began });
}

/** The same for a plan that is there already; what a wish would cost is not known then. */
export function explainPlan(problem: Problem, plan: Plan, surroundings: Surroundings): Proposal {
  const began = surroundings.clock();
  return proposalOf(
    problem,
    { plan, built: buildGame(problem), prices: null },
    { ...surroundings, began },
  );
}

type Placed = Awaited<ReturnType<typeof placeAll>>;

function proposalOf(
  problem: Problem,
  { plan, built, prices }: Placed,
  { clock, onProgress, began }: Surroundings & { readonly began: number },
): Proposal {
  onProgress({ step: 'explaining', gap: null });
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
    seconds: clock() - began,
  };
}

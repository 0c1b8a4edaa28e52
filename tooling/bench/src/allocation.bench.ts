import { proposeInWorker } from '@foyer/allocation/in-worker.ts';
import { usualLimits } from '@foyer/allocation/result.ts';
import { madeUpFair } from './made-up-fair.ts';

// Stand assignment on instances as fairs have them, each in a thread of its own as in the product,
// beside a draw by priority points. `seconds` is from asking to the explained proposal.

type Case = {
  readonly exhibitors: number;
  readonly stands: number;
  readonly gap: number;
  readonly seconds: number;
};
const cases: readonly Case[] = [
  { exhibitors: 100, stands: 120, gap: 0, seconds: 2 },
  { exhibitors: 500, stands: 550, gap: 0.01, seconds: 5 },
  { exhibitors: 1000, stands: 1100, gap: 0.01, seconds: 15 },
  { exhibitors: 2000, stands: 2200, gap: 0.02, seconds: 60 },
];
const seeds = process.argv[3] ? process.argv[3].split(',').map(Number) : [1, 2, 3];

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const rows: Record<string, string | number>[] = [];
const results: Record<string, unknown>[] = [];
for (const { exhibitors, stands, gap, seconds } of cases) {
  for (const seed of seeds) {
    const problem = madeUpFair({ exhibitors, stands, seed });
    const began = performance.now();
    // Proof is asked for everywhere; the goal's gap is what must be there when the time is over.
    const limits = { ...usualLimits, gap: 0, seconds: seconds * 0.8 };
    const proposal = await proposeInWorker(problem, limits, { onProgress: () => undefined }).done;
    const took = (performance.now() - began) / 1000;
    const { score, drawScore, ending } = proposal;
    const pairs = problem.separations.length;
    const holds =
      took <= seconds &&
      proposal.gap <= gap &&
      score.unplaced === 0 &&
      score.brokenSeparations === 0;
    rows.push({
      exhibitors,
      stands,
      seed,
      seconds: took.toFixed(2),
      gap: percent(proposal.gap),
      ending,
      'wishes 1–3': percent(score.firstToThirdWishes / exhibitors),
      'draw 1–3': percent(drawScore.firstToThirdWishes / exhibitors),
      'apart broken': `${score.brokenSeparations} of ${pairs}`,
      'draw broken': `${drawScore.brokenSeparations} of ${pairs}`,
      'no stand': score.unplaced,
      'draw none': drawScore.unplaced,
      goal: `${holds ? 'holds' : 'MISSED'} (≤ ${percent(gap)}, ≤ ${seconds} s)`,
    });
    results.push({
      exhibitors,
      stands,
      seconds: Number(took.toFixed(3)),
      gap: proposal.gap,
      greedyScore: drawScore.points,
      score: score.points,
    });
    if (!holds) process.exitCode = 1;
  }
}
console.table(rows);
console.log(JSON.stringify({ bench: 'allocation', cases: results }));

import { expect, it } from 'vitest';
import { lots } from './chance.ts';
import { proposeInWorker } from './in-worker.ts';
import type { Problem } from './problem.ts';
import { type Progress, usualLimits } from './result.ts';
import { anApplicant, aPlot, aProblem } from './test-fair.ts';

/** Wished neighbours all over: nothing that is proven in a moment. */
function aHardProblem(size: number): Problem {
  const next = lots(3);
  const plots = Array.from({ length: size + 10 }, (_, at) =>
    aPlot(`s${at}`, { column: at % 20, row: Math.floor(at / 20) }),
  );
  const any = () => Math.floor(next() * size);
  const applicants = Array.from({ length: size }, (_, at) =>
    anApplicant(`e${at}`, {
      rankedPlotIds: [...new Set([any(), any(), any()])].map((plot) => `s${plot}`),
      besideIds: [...new Set([any(), any(), any()])].filter((e) => e !== at).map((e) => `e${e}`),
    }),
  );
  return aProblem({ plots, applicants });
}

it('proposes in a thread while the event loop goes on, and tells how far it is', async () => {
  const steps: Progress[] = [];
  let ticks = 0;
  const clock = setInterval(() => ticks++, 5);
  const limits = { ...usualLimits, seconds: 5 };
  const { done } = proposeInWorker(aHardProblem(120), limits, {
    onProgress: (step) => steps.push(step),
  });
  const proposal = await done;
  clearInterval(clock);
  expect(proposal.placements).toHaveLength(120);
  expect(steps.map(({ step }) => step)).toEqual(
    expect.arrayContaining(['matching', 'separating', 'proving', 'explaining']),
  );
  expect(ticks).toBeGreaterThan(20);
}, 60_000);

it.each([
  ['by itself', 60_000],
  ['though its thread is in a step that hears nobody', 0],
])(
  'ends soon after it is cancelled, %s, with the best plan so far',
  async (_, patienceMs) => {
    let cancelledAt = 0;
    const limits = { ...usualLimits, gap: 0, seconds: 120 };
    const run = proposeInWorker(aHardProblem(200), limits, {
      patienceMs,
      onProgress: ({ step }) => {
        if (step !== 'proving' || cancelledAt > 0) return;
        cancelledAt = performance.now();
        run.cancel();
      },
    });
    const proposal = await run.done;
    expect(performance.now() - cancelledAt).toBeLessThan(20_000);
    expect(proposal.ending).toBe('cancelled');
    expect(proposal.gap).toBeGreaterThan(0);
    expect(new Set(proposal.placements.map(({ plotId }) => plotId)).size).toBe(200);
    expect(proposal.outcomes).toHaveLength(200);
  },
  60_000,
);

it('says so when the thread breaks', async () => {
  const broken = { ...aProblem({}), plots: null } as unknown as Problem;
  await expect(
    proposeInWorker(broken, usualLimits, { onProgress: () => undefined }).done,
  ).rejects.toThrow();
});

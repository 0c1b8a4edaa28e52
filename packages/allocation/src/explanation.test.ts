import { describe, expect, it } from 'vitest';
import type { Problem } from './problem.ts';
import { propose } from './proposal.ts';
import { usualLimits } from './result.ts';
import { anApplicant, aPlot, aProblem } from './test-fair.ts';

const outcomeOf = async (id: string, problem: Partial<Problem>) => {
  const { outcomes } = await propose(aProblem(problem), usualLimits, {
    clock: () => performance.now() / 1000,
    isCancelled: () => false,
    onProgress: () => undefined,
  });
  return outcomes.find(({ applicantId }) => applicantId === id);
};
const far = (id: string, column: number) => aPlot(id, { column: 10 * column });

describe('the explanation of a compromise', () => {
  it('says who has more priority, and what the wish would cost all together', async () => {
    const outcome = await outcomeOf('low', {
      plots: [far('s1', 0), far('s2', 1)],
      applicants: [
        anApplicant('high', { priorityPoints: 10, rankedPlotIds: ['s1', 's2'] }),
        anApplicant('low', { rankedPlotIds: ['s1', 's2'] }),
      ],
    });
    // The first wish counts 10 × 100, the second 10 × 80; twice that for the most points.
    expect(outcome).toEqual({
      applicantId: 'low',
      plotId: 's2',
      rank: 2,
      compromises: [
        { plotId: 's1', rank: 1, code: 'higher_priority', otherId: 'high', costPoints: 200 },
      ],
    });
  });

  it('says which rule a wish does not keep', async () => {
    const outcome = await outcomeOf('a', {
      plots: [aPlot('s1', { powerKilowatts: 0 }), far('s2', 1)],
      applicants: [anApplicant('a', { powerKilowatts: 3, rankedPlotIds: ['s1', 's2'] })],
    });
    expect(outcome?.compromises).toEqual([
      { plotId: 's1', rank: 1, code: 'power', otherId: null, costPoints: null },
    ]);
  });

  it('says who stays there, and who wished it more', async () => {
    const outcome = await outcomeOf('a', {
      plots: [far('s1', 0), far('s2', 1), far('s3', 2)],
      applicants: [
        anApplicant('kept'),
        anApplicant('keen', { rankedPlotIds: ['s2'] }),
        anApplicant('a', { rankedPlotIds: ['s1', 's2', 's3'] }),
      ],
      fixed: [{ applicantId: 'kept', plotId: 's1' }],
    });
    expect(outcome?.compromises).toMatchObject([
      { plotId: 's1', code: 'fixed', otherId: 'kept', costPoints: null },
      { plotId: 's2', code: 'better_wish', otherId: 'keen', costPoints: 1000 + 650 - 800 - 0 - 0 },
    ]);
  });

  it('says which competitor stands beside an empty stand', async () => {
    const outcome = await outcomeOf('a', {
      plots: [aPlot('s1', {}), aPlot('s2', { column: 1 }), far('s3', 3)],
      applicants: [
        anApplicant('a', { rankedPlotIds: ['s1', 's3'] }),
        anApplicant('b', { priorityPoints: 10, rankedPlotIds: ['s2'] }),
      ],
      separations: [{ ids: ['a', 'b'], minDistanceMetres: 4 }],
    });
    expect(outcome).toMatchObject({ plotId: 's3', rank: 2 });
    expect(outcome?.compromises).toMatchObject([{ code: 'competitor', otherId: 'b' }]);
  });
});

describe('a repair', () => {
  it('moves only who has to, even where others would gain', async () => {
    const today = [
      { applicantId: 'a', plotId: 's2' },
      { applicantId: 'b', plotId: 's3' },
    ];
    const problem = {
      plots: [
        far('s1', 0),
        aPlot('s2', { isBlocked: true, column: 10 }),
        far('s3', 2),
        far('s4', 3),
      ],
      applicants: [
        anApplicant('a', { rankedPlotIds: ['s3'] }),
        anApplicant('b', { rankedPlotIds: ['s1'] }),
      ],
    };
    expect((await outcomeOf('b', problem))?.plotId).toBe('s1');
    expect((await outcomeOf('b', { ...problem, today }))?.plotId).toBe('s3');
    expect((await outcomeOf('a', { ...problem, today }))?.plotId).not.toBe('s3');
    const costs = (await outcomeOf('a', { ...problem, today }))?.compromises ?? [];
    expect(costs.map(({ costPoints }) => costPoints)).toEqual([null]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Problem } from './problem.ts';
import { propose } from './proposal.ts';
import { usualLimits } from './result.ts';
import { anApplicant, aPlot, aProblem } from './test-fair.ts';

const clashesOf = async (problem: Partial<Problem>) => {
  const { clashes } = await propose(aProblem(problem), usualLimits, {
    clock: () => performance.now() / 1000,
    isCancelled: () => false,
    onProgress: () => undefined,
  });
  return clashes;
};

describe('when the hard rules cannot all be kept', () => {
  it('names the rule that no stand keeps', async () => {
    expect(
      await clashesOf({
        plots: [aPlot('s1', {}), aPlot('s2', { column: 1, areaSquareMetres: 12 })],
        applicants: [anApplicant('a', { minSquareMetres: 30 })],
      }),
    ).toEqual([{ code: 'nothing_fits', applicantId: 'a', rules: ['too_small'] }]);
  });

  it('names all of them when only together they leave nothing', async () => {
    expect(
      await clashesOf({
        plots: [
          aPlot('s1', { powerKilowatts: 20, hasNetwork: false }),
          aPlot('s2', { column: 1, powerKilowatts: 0 }),
        ],
        applicants: [anApplicant('a', { powerKilowatts: 10, needsNetwork: true })],
      }),
    ).toEqual([{ code: 'nothing_fits', applicantId: 'a', rules: ['power', 'network'] }]);
  });

  it('names the crowd that is larger than its stands, and not who has room', async () => {
    const clashes = await clashesOf({
      plots: [
        aPlot('p1', { category: 'pavilion' }),
        aPlot('p2', { category: 'pavilion', column: 1 }),
        aPlot('s1', { column: 2 }),
        aPlot('s2', { column: 3 }),
      ],
      applicants: [
        ...['a', 'b', 'c'].map((id) => anApplicant(id, { category: 'pavilion' })),
        anApplicant('d', { category: '' }),
      ],
    });
    expect(clashes).toHaveLength(1);
    expect(clashes[0]).toMatchObject({ code: 'too_few_stands' });
    const [crowd] = clashes;
    if (crowd?.code !== 'too_few_stands') throw new Error('another clash');
    expect([...crowd.applicantIds].sort()).toEqual(['a', 'b', 'c']);
    expect([...crowd.plotIds].sort()).toEqual(['p1', 'p2']);
  });

  it('names the competitors between whom there is not enough room', async () => {
    const clashes = await clashesOf({
      plots: [aPlot('s1', {}), aPlot('s2', { column: 1 })],
      applicants: [anApplicant('a'), anApplicant('b')],
      separations: [{ ids: ['a', 'b'], minDistanceMetres: 5 }],
    });
    expect(clashes).toHaveLength(1);
    const [clash] = clashes;
    if (clash?.code !== 'no_distance') throw new Error('another clash');
    expect([clash.applicantId, ...clash.competitorIds].sort()).toEqual(['a', 'b']);
  });

  it('names the competitor that stays beside the only stand that would fit', async () => {
    expect(
      await clashesOf({
        plots: [aPlot('s1', {}), aPlot('s2', { column: 1 })],
        applicants: [anApplicant('a'), anApplicant('b')],
        fixed: [{ applicantId: 'b', plotId: 's1' }],
        separations: [{ ids: ['a', 'b'], minDistanceMetres: 5 }],
      }),
    ).toEqual([{ code: 'only_near_competitors', applicantId: 'a', competitorIds: ['b'] }]);
  });

  it('tells what those who are fixed break already, and leaves them where they are', async () => {
    const problem = {
      plots: [aPlot('s1', {}), aPlot('s2', { column: 1 })],
      applicants: [anApplicant('a', { minSquareMetres: 20 }), anApplicant('b')],
      fixed: [
        { applicantId: 'a', plotId: 's1' },
        { applicantId: 'b', plotId: 's2' },
      ],
      separations: [{ ids: ['a', 'b'] as const, minDistanceMetres: 5 }],
    };
    expect(await clashesOf(problem)).toEqual([
      { code: 'fixed_breaks_rule', applicantId: 'a', plotId: 's1', rules: ['too_small'] },
      { code: 'fixed_too_near', applicantIds: ['a', 'b'], metres: 5 },
    ]);
  });
});

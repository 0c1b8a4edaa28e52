import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Applicant, Placement, Plot, Problem } from './problem.ts';
import { propose } from './proposal.ts';
import { usualLimits } from './result.ts';
import { bestOfAll, keepsHardRules, rank } from './test-brute-force.ts';
import { anApplicant, aPlot, aProblem } from './test-fair.ts';

const surroundings = {
  clock: () => performance.now() / 1000,
  isCancelled: () => false,
  onProgress: () => undefined,
};
const solve = (problem: Problem) => propose(problem, { ...usualLimits, gap: 0 }, surroundings);

const plots = fc
  .array(
    fc.record({
      areaSquareMetres: fc.constantFrom(9, 12, 18),
      powerKilowatts: fc.constantFrom(0, 3, 10),
      hasNetwork: fc.boolean(),
      category: fc.constantFrom('', 'premium'),
      pavilion: fc.constantFrom('', '', 'saxony'),
      openSides: fc.integer({ min: 1, max: 4 }),
      priceCents: fc.integer({ min: 0, max: 5 }).map((n) => n * 1000),
      isBlocked: fc.nat(5).map((n) => n === 0),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) =>
    all.map((given, at) => aPlot(`s${at}`, { ...given, column: at % 3, row: (at / 3) | 0 })),
  );

const applicantsOn = (ids: readonly string[]) =>
  fc
    .array(
      fc.record({
        priorityPoints: fc.integer({ min: 0, max: 10 }),
        minSquareMetres: fc.constantFrom(0, 0, 10),
        maxSquareMetres: fc.constantFrom(12, 40, 40),
        category: fc.constantFrom(null, null, 'premium'),
        pavilion: fc.constantFrom('', '', 'saxony'),
        powerKilowatts: fc.constantFrom(0, 0, 3),
        needsNetwork: fc.constantFrom(false, false, true),
        wishedOpenSides: fc.integer({ min: 0, max: 2 }),
        rankedPlotIds: fc.shuffledSubarray([...ids]),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((all) => all.map((given, at) => anApplicant(`e${at}`, given)));

type Raw = { plots: Plot[]; applicants: Applicant[]; pairs: [number, number, number][] };

/** Pairs become separations, wished and unwished neighbours; some are fixed, some have a stand today. */
const problems = plots.chain((made) =>
  fc
    .record({
      plots: fc.constant(made),
      applicants: applicantsOn(made.map(({ id }) => id)),
      pairs: fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)), { maxLength: 6 }),
    })
    .chain((raw) =>
      fc.record({
        raw: fc.constant(raw),
        seed: fc.nat(1000),
        fixed: fc.array(fc.tuple(fc.nat(4), fc.nat(5)), { maxLength: 1 }),
        today: fc.option(fc.shuffledSubarray(made.map(({ id }) => id)), { nil: undefined }),
      }),
    )
    .map(({ raw, seed, fixed, today }) => problemOf(raw, { seed, fixed, today })),
);

function problemOf(
  { plots: all, applicants, pairs }: Raw,
  given: { seed: number; fixed: [number, number][]; today: string[] | undefined },
): Problem {
  const at = (index: number) => applicants[index % applicants.length]?.id ?? '';
  const of = (kind: number, id: string) =>
    pairs.flatMap(([one, other, which]) =>
      which === kind && at(one) === id && at(other) !== id ? [at(other)] : [],
    );
  const fixed: Placement[] = given.fixed.map(([who, where]) => ({
    applicantId: at(who),
    plotId: all[where % all.length]?.id ?? '',
  }));
  const separations = pairs.flatMap(([one, other, which]) =>
    which < 3 && at(one) !== at(other)
      ? [{ ids: [at(one), at(other)] as const, minDistanceMetres: which === 0 ? 1 : 4 }]
      : [],
  );
  const today = given.today?.flatMap((plotId, index): Placement[] => {
    const applicantId = applicants[index]?.id;
    return applicantId === undefined || fixed.some((f) => f.applicantId === applicantId)
      ? []
      : [{ applicantId, plotId }];
  });
  return aProblem({
    plots: all,
    applicants: applicants.map((one) => ({
      ...one,
      besideIds: [...new Set(of(3, one.id))],
      apartFromIds: [...new Set(of(4, one.id))],
    })),
    fixed,
    separations,
    seed: given.seed,
    ...(today ? { today } : {}),
  });
}

/** What keeps the rivals apart is the very choice that pays; counted twice, that choice was ruled out. */
const keptApartTwice = aProblem({
  plots: [
    aPlot('s0', { areaSquareMetres: 12, openSides: 4, category: 'premium', priceCents: 4000 }),
    aPlot('s1', { column: 1, areaSquareMetres: 18, openSides: 2, priceCents: 2000 }),
    aPlot('s2', { column: 2, category: 'premium', priceCents: 1000 }),
    aPlot('s3', {
      row: 1,
      areaSquareMetres: 12,
      openSides: 2,
      hasNetwork: false,
      priceCents: 3000,
    }),
    aPlot('s4', {
      ...{ row: 1, column: 1, areaSquareMetres: 12, openSides: 4, priceCents: 2000 },
      ...{ hasNetwork: false, category: 'premium' },
    }),
  ],
  applicants: [
    anApplicant('e0', {
      ...{ priorityPoints: 6, minSquareMetres: 10, maxSquareMetres: 12 },
      ...{ needsNetwork: true, wishedOpenSides: 2, besideIds: ['e1'] },
    }),
    anApplicant('e1', {
      ...{ maxSquareMetres: 40, wishedOpenSides: 2, rankedPlotIds: ['s3', 's4', 's1'] },
    }),
    anApplicant('e2', {
      ...{ priorityPoints: 4, minSquareMetres: 10, maxSquareMetres: 40, category: 'premium' },
      ...{ wishedOpenSides: 1, rankedPlotIds: ['s3', 's2', 's4', 's1', 's0'] },
    }),
  ],
  separations: [{ ids: ['e1', 'e2'], minDistanceMetres: 4 }],
  weights: {
    wish: 10,
    priority: 5,
    sizeFit: 2,
    openSides: 2,
    places: 2,
    neighbours: 3,
    revenue: 1,
  },
  seed: 0,
});

describe('a proposal', () => {
  it('never breaks a hard rule and is never worse than the best of all plans', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const { placements, ending } = await solve(problem);
        expect(keepsHardRules(problem, placements)).toBe(true);
        expect(ending).toBe('proven');
        expect(rank(problem, placements)).toEqual(bestOfAll(problem));
      }),
      { numRuns: 4000, examples: [[keptApartTwice]] },
    );
  }, 120_000);

  it('is as good when HiGHS has to part the competitors', async () => {
    const limits = { ...usualLimits, gap: 0, nodes: 0, candidates: 1 };
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const { placements, ending } = await propose(problem, limits, surroundings);
        expect(ending).toBe('proven');
        expect(rank(problem, placements)).toEqual(bestOfAll(problem));
      }),
      { numRuns: 1500 },
    );
  }, 120_000);

  it('is the same for the same seed, whatever the order of the input', async () => {
    await fc.assert(
      fc.asyncProperty(problems, fc.nat(1000), async (problem, turn) => {
        const turned = <Item>(items: readonly Item[]) => {
          const cut = turn % Math.max(1, items.length);
          return [...items.slice(cut), ...items.slice(0, cut)];
        };
        const { applicants, plots: all } = problem;
        const other = { ...problem, applicants: turned(applicants), plots: turned(all) };
        const sorted = (placements: readonly Placement[]) =>
          placements.map(({ applicantId, plotId }) => `${applicantId} ${plotId}`).sort();
        const one = await solve(problem);
        expect(sorted((await solve(other)).placements)).toEqual(sorted(one.placements));
        expect(await solve(problem)).toEqual({ ...one, seconds: expect.anything() });
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('lets the seed decide between equals, now for one and now for the other', async () => {
    const equals = aProblem({
      plots: [aPlot('s1', {}), aPlot('s2', { column: 5 })],
      applicants: ['a', 'b'].map((id) => anApplicant(id, { rankedPlotIds: ['s1', 's2'] })),
    });
    const winners = new Set<string | undefined>();
    for (let seed = 0; seed < 20; seed++) {
      const { placements, outcomes } = await solve({ ...equals, seed });
      winners.add(placements.find(({ plotId }) => plotId === 's1')?.applicantId);
      const loser = outcomes.find(({ rank: met }) => met === 2);
      expect(loser?.compromises).toMatchObject([{ plotId: 's1', rank: 1, code: 'lot' }]);
    }
    expect([...winners].sort()).toEqual(['a', 'b']);
  });

  it('keeps the best so far when it is cancelled at once', async () => {
    const problem = aProblem({
      plots: [aPlot('s1', {}), aPlot('s2', { column: 1 })],
      applicants: [anApplicant('a'), anApplicant('b')],
      separations: [{ ids: ['a', 'b'], minDistanceMetres: 5 }],
    });
    const { placements, ending } = await propose(problem, usualLimits, {
      ...surroundings,
      isCancelled: () => true,
    });
    expect(ending).toBe('cancelled');
    expect(keepsHardRules(problem, placements)).toBe(true);
  });

  it('proposes nothing for nobody', async () => {
    expect(await solve(aProblem({}))).toMatchObject({ placements: [], clashes: [], gap: 0 });
  });
});

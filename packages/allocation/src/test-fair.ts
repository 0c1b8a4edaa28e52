import { type Applicant, type Plot, type Problem, usualWeights } from './problem.ts';

/** For tests and trials: a stand of 3 by 3 metres, the column-th of its row; rows have aisles between. */
export function aPlot(id: string, given: Partial<Plot> & { column?: number; row?: number }): Plot {
  const { column = 0, row = 0, ...rest } = given;
  const left = 3 * column;
  const top = 6 * row;
  return {
    id,
    box: { hallId: 'hall', left, top, right: left + 3, bottom: top + 3 },
    areaSquareMetres: 9,
    openSides: 1,
    powerKilowatts: 3,
    hasNetwork: true,
    category: '',
    pavilion: '',
    priceCents: 100_000,
    isBlocked: false,
    ...rest,
  };
}

export function anApplicant(id: string, given: Partial<Applicant> = {}): Applicant {
  return {
    id,
    priorityPoints: 0,
    minSquareMetres: 0,
    maxSquareMetres: 100,
    category: null,
    pavilion: '',
    powerKilowatts: 0,
    needsNetwork: false,
    wishedOpenSides: 0,
    rankedPlotIds: [],
    near: [],
    notNear: [],
    besideIds: [],
    apartFromIds: [],
    ...given,
  };
}

export function aProblem(given: Partial<Problem>): Problem {
  return {
    plots: [],
    applicants: [],
    fixed: [],
    separations: [],
    weights: usualWeights,
    seed: 1,
    ...given,
  };
}

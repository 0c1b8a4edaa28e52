import type { Applicant, Plot } from './problem.ts';

/** Rules that no proposal breaks, and that one stand alone decides. */
export const plotRules = [
  'blocked',
  'too_small',
  'too_large',
  'category',
  'power',
  'network',
] as const;
export type PlotRule = (typeof plotRules)[number];

const broken: Record<PlotRule, (applicant: Applicant, plot: Plot) => boolean> = {
  blocked: (_, plot) => plot.isBlocked,
  too_small: (applicant, plot) => plot.areaSquareMetres < applicant.minSquareMetres,
  too_large: (applicant, plot) => plot.areaSquareMetres > applicant.maxSquareMetres,
  category: (applicant, plot) =>
    applicant.category !== null && plot.category !== applicant.category,
  power: (applicant, plot) => plot.powerKilowatts < applicant.powerKilowatts,
  network: (applicant, plot) => applicant.needsNetwork && !plot.hasNetwork,
};

export function fits(applicant: Applicant, plot: Plot): boolean {
  return plotRules.every((rule) => !broken[rule](applicant, plot));
}

/** Everything that keeps this exhibitor off this stand; empty when it fits. */
export function brokenRules(applicant: Applicant, plot: Plot): PlotRule[] {
  return plotRules.filter((rule) => broken[rule](applicant, plot));
}

import type { Box } from '@foyer/domain/placement/distance.ts';
import type { Needs, Offer } from '@foyer/domain/placement/fit.rules.ts';

/** A stand as the placement sees it. */
export type Plot = Offer & {
  readonly id: string;
  readonly box: Box;
  readonly openSides: number;
  readonly priceCents: number;
};

/** An exhibitor that is to get a stand, with what it needs (hard) and what it wishes (soft). */
export type Applicant = Needs & {
  readonly id: string;
  readonly priorityPoints: number;
  readonly wishedOpenSides: number;
  /** Stands in the order of preference. */
  readonly rankedPlotIds: readonly string[];
  /** Doors, stages and the like to be close to, or away from. */
  readonly near: readonly Box[];
  readonly notNear: readonly Box[];
  /** Exhibitors it would like to stand beside, or away from. */
  readonly besideIds: readonly string[];
  readonly apartFromIds: readonly string[];
};

/** Declared competitors: closer than this they must never stand. */
export type Separation = {
  readonly ids: readonly [string, string];
  readonly minDistanceMetres: number;
};

export type Placement = { readonly applicantId: string; readonly plotId: string };

/** How much each soft rule counts, 0 (not at all) to 10. */
export type Weights = {
  readonly wish: number;
  readonly priority: number;
  readonly sizeFit: number;
  readonly openSides: number;
  readonly places: number;
  readonly neighbours: number;
  readonly revenue: number;
};
export const weightNames = [
  'wish',
  'priority',
  'sizeFit',
  'openSides',
  'places',
  'neighbours',
  'revenue',
] as const satisfies readonly (keyof Weights)[];

export const usualWeights: Weights = {
  wish: 10,
  priority: 5,
  sizeFit: 2,
  openSides: 2,
  places: 2,
  neighbours: 3,
  revenue: 1,
};

export type Problem = {
  readonly plots: readonly Plot[];
  readonly applicants: readonly Applicant[];
  /** Who stays where it is, whatever happens. One exhibitor may have several stands. */
  readonly fixed: readonly Placement[];
  readonly separations: readonly Separation[];
  readonly weights: Weights;
  /** Decides between plans that are equally good; recorded with the proposal. */
  readonly seed: number;
  /** Repair: where those who may move are today. As few as possible of them are moved. */
  readonly today?: readonly Placement[];
};

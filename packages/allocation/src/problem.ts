/** Metres; a box along the axes of one hall. */
export type Box = {
  readonly hallId: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A stand as the placement sees it. */
export type Plot = {
  readonly id: string;
  readonly box: Box;
  readonly areaSquareMetres: number;
  readonly openSides: number;
  readonly powerKilowatts: number;
  readonly hasNetwork: boolean;
  /** The pavilion or category it belongs to; empty when it belongs to none. */
  readonly category: string;
  readonly priceCents: number;
  readonly isBlocked: boolean;
};

/** An exhibitor that is to get a stand, with what it needs (hard) and what it wishes (soft). */
export type Applicant = {
  readonly id: string;
  readonly priorityPoints: number;
  readonly minSquareMetres: number;
  readonly maxSquareMetres: number;
  /** Only stands of this category will do; null when any will. */
  readonly category: string | null;
  readonly powerKilowatts: number;
  readonly needsNetwork: boolean;
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

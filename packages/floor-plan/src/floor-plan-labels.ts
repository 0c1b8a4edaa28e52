import type { FixtureKind } from '@foyer/domain/stand/fixture-kind.ts';
import type { Direction } from './neighbour.ts';
import type { StateTone } from './plan.ts';

/** Every text of the viewer, the legend and the picture. `useFloorPlanLabels` fills them in. */
export type FloorPlanLabels = {
  /** Names the whole plan. */
  readonly plan: (hall: string) => string;
  /** Names the list of stands the keyboard walks through. */
  readonly stands: (hall: string, count: number) => string;
  /** How the keyboard works on the plan; read with it, and shown while the keyboard is in use. */
  readonly keys: string;
  readonly noStands: string;
  readonly fixtures: string;
  readonly fixtureKinds: Readonly<Record<FixtureKind, string>>;
  readonly tools: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly enlarge: string;
  readonly reduce: string;
  readonly moveWithTwoFingers: string;
  readonly zoomWithControl: string;
  readonly metres: (length: number) => string;
  readonly zoomedTo: (percent: number) => string;
  readonly noStandThere: Readonly<Record<Direction, string>>;
  readonly noSuchNumber: (typed: string) => string;
  readonly legend: string;
  readonly tones: Readonly<Record<StateTone, string>>;
};

import type { Bounds } from '@foyer/domain/polygon.ts';
import { asRectangle, bounds, boundsOfHall } from '@foyer/domain/polygon.ts';
import { labelBox } from '../label-box.ts';
import type { LabelLayout, MeasureText } from '../label-layout.ts';
import type { PlanBackground, PlanFixture, PlanHall, PlanStand, PlanTone } from '../plan.ts';
import { createSpatialIndex, type SpatialIndex } from '../spatial-index.ts';

/** A stand made ready for drawing. */
export type SceneStand = {
  readonly stand: PlanStand;
  readonly bounds: Bounds;
  /** A rectangle along the axes: drawn and hit without looking at its corners. */
  readonly upright: boolean;
  readonly tone: PlanTone;
  readonly highlighted: boolean;
  /** In the editor's hand: painted even where its own painter would be another. */
  readonly held?: boolean;
  /** What of the label fits at this zoom, measured in this font; kept until one of them changes. */
  label: LabelAtZoom | null;
};

export type LabelAtZoom = {
  readonly scale: number;
  readonly measure: MeasureText;
  readonly layout: LabelLayout | null;
};

export type SceneFixture = PlanFixture & { readonly bounds: Bounds };

export type PlanScene = {
  readonly hall: PlanHall;
  readonly ground: Bounds;
  readonly stands: readonly SceneStand[];
  readonly byId: ReadonlyMap<string, SceneStand>;
  readonly index: SpatialIndex<SceneStand>;
  readonly fixtures: readonly SceneFixture[];
  readonly background: PlanBackground | undefined;
};

export type SceneInput = {
  readonly hall: PlanHall;
  readonly stands: readonly PlanStand[];
  readonly fixtures: readonly PlanFixture[];
  /** When there are any, the others step back. */
  readonly highlighted: ReadonlySet<string>;
  readonly background?: PlanBackground | undefined;
};

export function createScene(input: SceneInput): PlanScene {
  const { hall, stands, fixtures, highlighted, background } = input;
  const ready = stands.map((stand) => {
    const chosen = highlighted.has(stand.standId);
    const tone = highlighted.size > 0 && !chosen ? 'muted' : stand.tone;
    return { ...sceneStand(stand), tone, highlighted: chosen };
  });
  return {
    hall,
    ground: boundsOfHall(hall),
    stands: ready,
    byId: new Map(ready.map((item) => [item.stand.standId, item])),
    index: createSpatialIndex(ready),
    background,
    fixtures: fixtures.map((fixture) => ({ ...fixture, bounds: bounds(fixture.polygon) })),
  };
}

export function sceneStand(stand: PlanStand): SceneStand {
  return { ...shapeOf(stand), stand, tone: stand.tone, highlighted: false, label: null };
}

export function labelBoxOf({ stand }: SceneStand): Bounds {
  return labelBox(stand.polygon);
}

type Shape = Pick<SceneStand, 'bounds' | 'upright'>;

// A plan of thousands of stands changes one at a time; the others keep their polygon.
const shapes = new WeakMap<PlanStand['polygon'], Shape>();

function shapeOf({ polygon }: PlanStand): Shape {
  const known = shapes.get(polygon);
  if (known) return known;
  const shape = { bounds: bounds(polygon), upright: asRectangle(polygon) !== null };
  shapes.set(polygon, shape);
  return shape;
}

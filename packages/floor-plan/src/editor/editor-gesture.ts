import type { Bounds } from '@foyer/domain/polygon.ts';
import { asRectangle, bounds, boundsOverlap, moved, rectangle } from '@foyer/domain/polygon.ts';
import type { Point } from '@foyer/domain/segment.ts';
import type { FixtureKind } from '@foyer/domain/stand/fixture-kind.ts';
import type { Extra } from '../plan.ts';
import { type DrawnStand, drawn, type PlanChange, sameStand } from './plan-change.ts';
import { type Handle, resized } from './resizing.ts';
import { LEAST_FIXTURE, LEAST_SIDE, rowOfStands } from './row-of-stands.ts';
import { type Guide, snapBox, snapEdge } from './snapping.ts';

/** What the pointer is doing since it went down. */
export type Gesture =
  | { readonly kind: 'move'; readonly from: Point; readonly stands: readonly DrawnStand[] }
  | { readonly kind: 'resize'; readonly stand: DrawnStand; readonly handle: Handle }
  | { readonly kind: 'corner'; readonly stand: DrawnStand; readonly at: number }
  | { readonly kind: 'draw'; readonly from: Point; readonly fixture?: FixtureKind | undefined }
  | { readonly kind: 'row'; readonly from: Point; readonly count: number }
  | { readonly kind: 'frame'; readonly from: Point };

export type GestureContext = {
  /** What edges may snap to: the stands that stay, and the hall. */
  readonly boxes: readonly Bounds[];
  /** In metres: how near an edge has to be to be snapped to. */
  readonly reach: number;
  /** Free of grid and neighbours, to the decimetre: while the Alt key is held. */
  readonly free: boolean;
  /** The numbers for that many new stands. */
  readonly numbers: (count: number) => readonly string[];
  /** The fields of a new stand: those of the one it goes on from. */
  readonly extra: Extra | undefined;
  /** What is drawn instead of a stand. */
  readonly fixture?: FixtureKind | undefined;
  /** What a new thing in the hall is called. */
  readonly nameOf: (kind: FixtureKind) => string;
};

/** What the ids of stands begin with that are only being drawn. */
export const NEW = 'new ';

/** How it would look if the pointer were let go now. New stands get their id when it is. */
export type Preview = {
  readonly stands: readonly DrawnStand[];
  readonly guides: readonly Guide[];
  /** The frame drawn around what is being selected. */
  readonly frame: Bounds | null;
  /** An outline that is being drawn corner by corner. */
  readonly path?: readonly Point[] | undefined;
};

export function previewOf(gesture: Gesture, to: Point, context: GestureContext): Preview {
  switch (gesture.kind) {
    case 'move':
      return moving(gesture, to, context);
    case 'resize':
      return resizing(gesture, to, context);
    case 'corner': {
      const { point, guides } = snapPoint(to, context);
      const polygon = gesture.stand.polygon.map((corner, i) => (i === gesture.at ? point : corner));
      return { stands: [drawn({ ...gesture.stand, polygon: tidy(polygon) })], guides, frame: null };
    }
    case 'draw':
      return drawing(gesture, to, context);
    case 'row': {
      const from = snapPoint(gesture.from, context).point;
      const { point, guides } = snapPoint(to, context);
      const boxes = rowOfStands(from, point, gesture.count);
      return { stands: newStands(boxes, context), guides, frame: null };
    }
    case 'frame':
      return { stands: [], guides: [], frame: spanned(gesture.from, to) };
  }
}

/** What is asked for when the pointer is let go. A stand drawn too small was a slip of the hand. */
export function changesOf(
  gesture: Gesture,
  { stands }: Preview,
  newId: () => string,
): PlanChange[] {
  if (gesture.kind === 'frame') return [];
  if (gesture.kind === 'draw' || gesture.kind === 'row')
    return stands.map((stand) => ({ type: 'created', stand: { ...stand, standId: newId() } }));
  const before = gesture.kind === 'move' ? gesture.stands : [gesture.stand];
  return stands.flatMap((stand, i): PlanChange[] => {
    const old = before[i];
    return old && !sameStand(old, stand) ? [{ type: 'changed', stand, before: drawn(old) }] : [];
  });
}

/** The stands a selection frame touches. */
export function standsInFrame<Stand extends DrawnStand>(
  stands: readonly Stand[],
  frame: Bounds,
): Stand[] {
  return stands.filter(({ polygon }) => boundsOverlap(bounds(polygon), frame));
}

type Moving = Extract<Gesture, { kind: 'move' }>;

function moving({ from, stands }: Moving, to: Point, context: GestureContext): Preview {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const whole = bounds(stands.flatMap(({ polygon }) => moved(polygon, dx, dy)));
  const snap = context.free
    ? { dx: decimetre(whole.left) - whole.left, dy: decimetre(whole.top) - whole.top, guides: [] }
    : snapBox(whole, context.boxes, context.reach);
  const after = stands.map((stand) =>
    drawn({ ...stand, polygon: tidy(moved(stand.polygon, dx + snap.dx, dy + snap.dy)) }),
  );
  return { stands: after, guides: snap.guides, frame: null };
}

type Resizing = Extract<Gesture, { kind: 'resize' }>;

function resizing({ stand, handle }: Resizing, to: Point, context: GestureContext): Preview {
  const box = asRectangle(stand.polygon) ?? bounds(stand.polygon);
  const { point, guides } = snapPoint(to, context, box);
  const least = stand.fixture ? LEAST_FIXTURE : LEAST_SIDE;
  const polygon = tidy(rectangle(resized(box, handle, { point, least })));
  const along =
    handle === 'n' || handle === 's' ? 'y' : handle === 'e' || handle === 'w' ? 'x' : '';
  return {
    stands: [drawn({ ...stand, polygon })],
    guides: guides.filter(({ axis }) => along === '' || axis === along),
    frame: null,
  };
}

type Drawing = Extract<Gesture, { kind: 'draw' }>;

function drawing({ from: start, fixture }: Drawing, to: Point, context: GestureContext): Preview {
  const from = snapPoint(start, context).point;
  const { point, guides } = snapPoint(to, context);
  const box = spanned(from, point);
  const least = fixture ? LEAST_FIXTURE : LEAST_SIDE;
  const small = box.right - box.left < least || box.bottom - box.top < least;
  if (small) return { stands: [], guides, frame: null };
  const polygon = tidy(rectangle(box));
  const stands = fixture
    ? [{ standId: `${NEW}0`, number: context.nameOf(fixture), polygon, fixture }]
    : newStands([box], context);
  return { stands, guides, frame: null };
}

function newStands(boxes: readonly Bounds[], { numbers, extra }: GestureContext): DrawnStand[] {
  const given = numbers(boxes.length);
  return boxes.map((box, i) => ({
    standId: NEW + i,
    number: given[i] ?? '',
    polygon: tidy(rectangle(box)),
    ...(extra && { extra }),
  }));
}

export function snapPoint(point: Point, context: GestureContext, near?: Bounds) {
  if (context.free) return { point: { x: decimetre(point.x), y: decimetre(point.y) }, guides: [] };
  const { boxes, reach } = context;
  const across = near ?? { left: point.x, right: point.x, top: point.y, bottom: point.y };
  const x = snapEdge(point.x, [across.top, across.bottom], { axis: 'x', boxes, reach });
  const y = snapEdge(point.y, [across.left, across.right], { axis: 'y', boxes, reach });
  return {
    point: { x: x.value, y: y.value },
    guides: [x.guide, y.guide].filter((guide) => guide !== null),
  };
}

export function spanned(a: Point, b: Point): Bounds {
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    right: Math.max(a.x, b.x),
    bottom: Math.max(a.y, b.y),
  };
}

/** To the centimetre: sums of floating point numbers leave crumbs. */
export function tidy(polygon: readonly Point[]): Point[] {
  return polygon.map(({ x, y }) => ({ x: hundredth(x), y: hundredth(y) }));
}

const hundredth = (value: number) => Math.round(value * 100) / 100;
const decimetre = (value: number) => Math.round(value * 10) / 10;

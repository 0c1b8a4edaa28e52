import { area } from '@foyer/domain/polygon.ts';
import { distance, type Point, TOLERANCE } from '@foyer/domain/segment.ts';
import { type GestureContext, NEW, type Preview, snapPoint, tidy } from './editor-gesture.ts';

/** As many corners as a stand can be saved with. */
const MOST = 64;

/** A corner clicked: the outline with it, closed where it began, or as it was where nothing changes. */
export function withCorner(
  corners: readonly Point[],
  at: Point,
  reach: number,
): { readonly corners: readonly Point[]; readonly isClosed: boolean } {
  const [first, last] = [corners[0], corners.at(-1)];
  const meets = (point: Point | undefined) => point && distance(point, at) <= reach;
  if (meets(first) && canClose(corners)) return { corners, isClosed: true };
  if (meets(last)) return { corners, isClosed: canClose(corners) };
  const after = [...corners, at];
  return { corners: after, isClosed: after.length === MOST };
}

export function canClose(corners: readonly Point[]): boolean {
  return corners.length >= 3 && area(corners) > TOLERANCE;
}

/** Where the next corner would come to lie: on the grid, at a neighbour, or in line with one before. */
export function nextCorner(corners: readonly Point[], to: Point, context: GestureContext) {
  const before = corners.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y }));
  return snapPoint(to, { ...context, boxes: [...context.boxes, ...before] });
}

/** The outline as it would be with a corner here. */
export function outlinePreview(
  corners: readonly Point[],
  to: Point,
  context: GestureContext,
): Preview {
  const { point, guides } = nextCorner(corners, to, context);
  return { stands: [], guides, frame: null, path: [...corners, point] };
}

/** What the corners make. New ones get their id when it is drawn. */
export function outlined(corners: readonly Point[], context: GestureContext) {
  const { fixture } = context;
  const number = fixture ? context.nameOf(fixture) : (context.numbers(1)[0] ?? '');
  const extra = fixture ? undefined : context.extra;
  return {
    ...{ standId: `${NEW}0`, number, polygon: tidy(corners) },
    ...(fixture && { fixture }),
    ...(extra && { extra }),
  };
}

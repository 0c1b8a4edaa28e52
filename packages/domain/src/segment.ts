export type Point = { readonly x: number; readonly y: number };

/** In metres. Whatever is nearer than a millimetre touches, and does not overlap. */
export const TOLERANCE = 0.001;

export type Edge = readonly [Point, Point];

export function edges(polygon: readonly Point[]): Edge[] {
  return polygon.map((point, i) => [point, polygon[(i + 1) % polygon.length] ?? point]);
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** How far `p` lies beside the line from `a` to `b`, in metres, with the side as its sign. */
export function offLine(a: Point, b: Point, p: Point): number {
  const length = distance(a, b);
  return length === 0 ? 0 : ((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)) / length;
}

/** Where `p` lies along the line from `a` (0) to `b` (1). */
export function along(a: Point, b: Point, p: Point): number {
  const square = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  return square === 0 ? 0 : ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / square;
}

export function toSegment(a: Point, b: Point, p: Point): number {
  const t = Math.min(1, Math.max(0, along(a, b, p)));
  return Math.hypot(a.x + t * (b.x - a.x) - p.x, a.y + t * (b.y - a.y) - p.y);
}

/** Whether the edge b→c runs back along the edge a→b. */
export function turnsBack(a: Point, b: Point, c: Point): boolean {
  return Math.abs(offLine(a, b, c)) <= TOLERANCE && along(a, b, c) < 1;
}

export function segmentsMeet([a, b]: Edge, [c, d]: Edge): boolean {
  if ([toSegment(c, d, a), toSegment(c, d, b)].some((gap) => gap <= TOLERANCE)) return true;
  if ([toSegment(a, b, c), toSegment(a, b, d)].some((gap) => gap <= TOLERANCE)) return true;
  return (
    offLine(a, b, c) > 0 !== offLine(a, b, d) > 0 && offLine(c, d, a) > 0 !== offLine(c, d, b) > 0
  );
}

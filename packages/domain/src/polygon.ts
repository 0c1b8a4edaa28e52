import {
  along,
  distance,
  edges,
  offLine,
  type Point,
  segmentsMeet,
  TOLERANCE,
  toSegment,
  turnsBack,
} from './segment.ts';

/** Metres; y grows downwards, as on the plan. */
export type Polygon = readonly Point[];

export type Bounds = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

type Hall = { readonly widthMetres: number; readonly depthMetres: number };

/** In square metres, whichever way round the corners go. */
export function area(polygon: Polygon): number {
  const twice = edges(polygon).reduce((sum, [a, b]) => sum + a.x * b.y - b.x * a.y, 0);
  return Math.abs(twice) / 2;
}

export function bounds(polygon: Polygon): Bounds {
  const box = {
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  };
  for (const { x, y } of polygon) {
    if (x < box.left) box.left = x;
    if (y < box.top) box.top = y;
    if (x > box.right) box.right = x;
    if (y > box.bottom) box.bottom = y;
  }
  return box;
}

export function boundsOfHall(hall: Hall): Bounds {
  return { left: 0, top: 0, right: hall.widthMetres, bottom: hall.depthMetres };
}

export function boundsOverlap(a: Bounds, b: Bounds): boolean {
  return (
    a.left < b.right - TOLERANCE &&
    b.left < a.right - TOLERANCE &&
    a.top < b.bottom - TOLERANCE &&
    b.top < a.bottom - TOLERANCE
  );
}

export function boundsContain(outer: Bounds, inner: Bounds): boolean {
  return (
    inner.left >= outer.left - TOLERANCE &&
    inner.top >= outer.top - TOLERANCE &&
    inner.right <= outer.right + TOLERANCE &&
    inner.bottom <= outer.bottom + TOLERANCE
  );
}

export function rectangle({ left, top, right, bottom }: Bounds): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** The polygon as a rectangle along the axes, or null when it is none. */
export function asRectangle(polygon: Polygon): Bounds | null {
  if (polygon.length !== 4) return null;
  const box = bounds(polygon);
  const onCorner = polygon.every(
    ({ x, y }) =>
      (near(x, box.left) || near(x, box.right)) && (near(y, box.top) || near(y, box.bottom)),
  );
  const full = (box.right - box.left) * (box.bottom - box.top);
  return onCorner && full > 0 && Math.abs(area(polygon) - full) <= TOLERANCE * full ? box : null;
}

export function moved(polygon: Polygon, dx: number, dy: number): Point[] {
  return polygon.map(({ x, y }) => ({ x: x + dx, y: y + dy }));
}

export function centre({ left, top, right, bottom }: Bounds): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** True on the edge, too. */
export function contains(polygon: Polygon, point: Point): boolean {
  return onEdge(polygon, point) || evenOdd(polygon, point);
}

/** True when nothing of `inner` lies outside `outer`; their edges may touch. */
export function containsPolygon(outer: Polygon, inner: Polygon): boolean {
  return (
    inner.every((point) => contains(outer, point)) &&
    pieces(inner, outer).every((middle) => contains(outer, middle))
  );
}

/** True when the two share ground. Touching edges and corners do not count. */
export function intersects(a: Polygon, b: Polygon): boolean {
  if (!boundsOverlap(bounds(a), bounds(b))) return false;
  if (asRectangle(a) && asRectangle(b)) return true;
  // Two simple polygons share ground when the edge of one runs through the inside of the other,
  // or, when no edge does (one inside the other, or both the same), a point inside is common.
  return (
    pieces(a, b).some((middle) => strictlyContains(b, middle)) ||
    pieces(b, a).some((middle) => strictlyContains(a, middle)) ||
    strictlyContains(b, pointInside(a))
  );
}

/** True when the outline meets itself anywhere but at the corners between neighbouring edges. */
export function crossesItself(polygon: Polygon): boolean {
  const all = edges(polygon).filter(([a, b]) => distance(a, b) > TOLERANCE);
  return all.some(([a, b], i) =>
    all.slice(i + 1).some(([c, d], offset) => {
      if (offset === 0) return turnsBack(a, b, d);
      if (i === 0 && i + 1 + offset === all.length - 1) return turnsBack(c, d, b);
      return segmentsMeet([a, b], [c, d]);
    }),
  );
}

/** A point strictly inside a simple polygon: the middle of the widest stretch across it. */
export function pointInside(polygon: Polygon): Point {
  const levels = [...new Set(polygon.map(({ y }) => y))].sort((a, b) => a - b);
  let best = { x: polygon[0]?.x ?? 0, y: polygon[0]?.y ?? 0 };
  let widest = -1;
  levels.slice(1).forEach((level, i) => {
    const y = (level + (levels[i] ?? level)) / 2;
    const xs = edges(polygon)
      .filter(([a, b]) => a.y > y !== b.y > y)
      .map(([a, b]) => a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x))
      .sort((a, b) => a - b);
    for (let k = 0; k + 1 < xs.length; k += 2) {
      const [from = 0, to = 0] = [xs[k], xs[k + 1]];
      if (to - from <= widest) continue;
      widest = to - from;
      best = { x: (from + to) / 2, y };
    }
  });
  return best;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE;
}

function onEdge(polygon: Polygon, point: Point): boolean {
  return edges(polygon).some(([a, b]) => toSegment(a, b, point) <= TOLERANCE);
}

function strictlyContains(polygon: Polygon, point: Point): boolean {
  return evenOdd(polygon, point) && !onEdge(polygon, point);
}

function evenOdd(polygon: Polygon, { x, y }: Point): boolean {
  let inside = false;
  for (const [a, b] of edges(polygon)) {
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  }
  return inside;
}

/** Cuts the edges of `cut` wherever the outline of `by` meets them; answers each piece's middle. */
function pieces(cut: Polygon, by: Polygon): Point[] {
  return edges(cut).flatMap(([a, b]) => {
    const at = [0, 1];
    for (const [c, d] of edges(by)) {
      const [sideA, sideB] = [offLine(c, d, a), offLine(c, d, b)];
      if (sideA !== sideB) at.push(sideA / (sideA - sideB));
      at.push(along(a, b, c));
    }
    const sorted = at.filter((t) => t >= 0 && t <= 1).sort((s, t) => s - t);
    const minimum = TOLERANCE / Math.max(distance(a, b), TOLERANCE);
    return sorted.slice(1).flatMap((t, i) => {
      const from = sorted[i] ?? t;
      if (t - from < minimum) return [];
      const middle = (from + t) / 2;
      return [{ x: a.x + middle * (b.x - a.x), y: a.y + middle * (b.y - a.y) }];
    });
  });
}

import { area, bounds, centre } from '@foyer/domain/polygon.ts';
import { distance, type Point } from '@foyer/domain/segment.ts';
import { tidy } from './editor-gesture.ts';

type Polygon = readonly Point[];

/** Turned around a point, clockwise as seen on the plan. */
export function turned(polygon: Polygon, degrees: number, around: Point): Point[] {
  const [sin, cos] = [Math.sin(degrees * RADIAN), Math.cos(degrees * RADIAN)];
  return polygon.map(({ x, y }) => {
    const [dx, dy] = [x - around.x, y - around.y];
    return { x: around.x + dx * cos - dy * sin, y: around.y + dx * sin + dy * cos };
  });
}

/** Several turn as one body, around the middle of all. */
export function turnedTogether(polygons: readonly Polygon[], degrees: number): Point[][] {
  const middle = centre(bounds(polygons.flat()));
  return polygons.map((polygon) => tidy(turned(polygon, degrees, middle)));
}

/** How far a shape is turned, by its first edge: from 0 up to 90 degrees, to the half. */
export function angleOf([a, b]: Polygon): number {
  if (!a || !b) return 0;
  const degrees = Math.atan2(b.y - a.y, b.x - a.x) / RADIAN;
  return (Math.round((((degrees % 90) + 90) % 90) * 2) / 2) % 90;
}

/** The sides of a rectangle that is turned; null for any other outline. */
export function sidesOf([a, b, c, d, ...more]: Polygon): { width: number; depth: number } | null {
  if (!a || !b || !c || !d || more.length > 0) return null;
  const [width, depth] = [distance(a, b), distance(b, c)];
  const square = Math.hypot(width, depth);
  // To two centimetres: corners are kept to the centimetre.
  const even = [
    distance(c, d) - width,
    distance(d, a) - depth,
    distance(a, c) - square,
    distance(b, d) - square,
  ].every((gap) => Math.abs(gap) <= 0.02);
  return even && width > 0 && depth > 0 ? { width, depth } : null;
}

/** The same rectangle with other sides, from its first corner on. */
export function withSides(
  [a, b, , d]: Polygon,
  { width, depth }: { readonly width: number; readonly depth: number },
): Point[] | null {
  if (!a || !b || !d) return null;
  const along = toLength({ x: b.x - a.x, y: b.y - a.y }, width);
  const across = toLength({ x: d.x - a.x, y: d.y - a.y }, depth);
  return tidy([
    a,
    { x: a.x + along.x, y: a.y + along.y },
    { x: a.x + along.x + across.x, y: a.y + along.y + across.y },
    { x: a.x + across.x, y: a.y + across.y },
  ]);
}

function toLength({ x, y }: Point, length: number): Point {
  const by = length / Math.hypot(x, y);
  return { x: x * by, y: y * by };
}

/** Two halves across the longer side; four corners only, turned ones too. */
export function halves(polygon: Polygon): [Point[], Point[]] | null {
  const [a, b, c, d] = polygon;
  if (!a || !b || !c || !d || polygon.length !== 4) return null;
  if (distance(a, b) < distance(b, c)) return halves([b, c, d, a]);
  const [top, bottom] = [between(a, b), between(d, c)];
  return [tidy([a, top, bottom, d]), tidy([top, b, c, bottom])];
}

/**
 * One outline around shapes whose edges all run along the axes, as an L of two stands; null where
 * they do not hang together, leave a hole, or stand askew.
 */
export function united(polygons: readonly Polygon[]): Point[] | null {
  if (polygons.length < 2 || !polygons.every(isSquare)) return null;
  const xs = levels(polygons.flatMap((polygon) => polygon.map(({ x }) => x)));
  const ys = levels(polygons.flatMap((polygon) => polygon.map(({ y }) => y)));
  const isIn = (column: number, row: number) => {
    const [x, y] = [mean(xs, column), mean(ys, row)];
    return x !== null && y !== null && polygons.some((polygon) => covers(polygon, { x, y }));
  };
  const next = new Map<string, Point[]>();
  const edge = (from: Point, to: Point) => {
    const key = keyOf(from);
    next.set(key, [...(next.get(key) ?? []), to]);
  };
  for (let row = 0; row < ys.length - 1; row += 1) {
    for (let column = 0; column < xs.length - 1; column += 1) {
      if (!isIn(column, row)) continue;
      const [left = 0, right = 0] = [xs[column], xs[column + 1]];
      const [top = 0, bottom = 0] = [ys[row], ys[row + 1]];
      if (!isIn(column, row - 1)) edge({ x: left, y: top }, { x: right, y: top });
      if (!isIn(column + 1, row)) edge({ x: right, y: top }, { x: right, y: bottom });
      if (!isIn(column, row + 1)) edge({ x: right, y: bottom }, { x: left, y: bottom });
      if (!isIn(column - 1, row)) edge({ x: left, y: bottom }, { x: left, y: top });
    }
  }
  return traced(next);
}

/** Walks the only way around; two outlines, or a corner where two meet, are no single stand. */
function traced(next: ReadonlyMap<string, Point[]>): Point[] | null {
  if ([...next.values()].some((ways) => ways.length > 1)) return null;
  const start = [...next.values()][0]?.[0];
  if (!start) return null;
  const way: Point[] = [];
  let at: Point | undefined = start;
  do {
    way.push(at);
    at = next.get(keyOf(at))?.[0];
  } while (at && keyOf(at) !== keyOf(start));
  return way.length === next.size ? withoutStops(way) : null;
}

/** Corners only: points along a straight edge are left out. */
function withoutStops(way: Polygon): Point[] {
  return way.filter((point, i) => {
    const before = way.at(i - 1) ?? point;
    const after = way[(i + 1) % way.length] ?? point;
    const straight =
      (before.x === point.x && point.x === after.x) ||
      (before.y === point.y && point.y === after.y);
    return !straight;
  });
}

const RADIAN = Math.PI / 180;
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const levels = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b);
const keyOf = ({ x, y }: Point) => `${x} ${y}`;

function mean(values: readonly number[], at: number): number | null {
  const [low, high] = [values[at], values[at + 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function isSquare(polygon: Polygon): boolean {
  return (
    area(polygon) > 0 &&
    polygon.every((point, i) => {
      const other = polygon[(i + 1) % polygon.length] ?? point;
      return point.x === other.x || point.y === other.y;
    })
  );
}

function covers(polygon: Polygon, { x, y }: Point): boolean {
  let inside = false;
  polygon.forEach((a, i) => {
    const b = polygon[(i + 1) % polygon.length] ?? a;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  });
  return inside;
}

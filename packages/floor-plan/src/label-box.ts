import type { Bounds } from '@foyer/domain/polygon.ts';
import { asRectangle, bounds, containsPolygon, rectangle } from '@foyer/domain/polygon.ts';
import type { Point } from '@foyer/domain/segment.ts';

const known = new WeakMap<readonly Point[], Bounds>();

/** The largest upright rectangle found inside the polygon: where its label goes. Remembered. */
export function labelBox(polygon: readonly Point[]): Bounds {
  const remembered = known.get(polygon);
  if (remembered) return remembered;
  const box = asRectangle(polygon) ?? largestInside(polygon);
  known.set(polygon, box);
  return box;
}

/** How finely slanted outlines are searched; corners are always among the lines. */
const STEPS = 10;

function largestInside(polygon: readonly Point[]): Bounds {
  const whole = bounds(polygon);
  const xs = lines(
    polygon.map(({ x }) => x),
    whole.left,
    whole.right,
  );
  const ys = lines(
    polygon.map(({ y }) => y),
    whole.top,
    whole.bottom,
  );
  const free = ys.slice(1).map((bottom, row) =>
    xs.slice(1).map((right, column) => {
      const cell = { left: xs[column] ?? 0, top: ys[row] ?? 0, right, bottom };
      return containsPolygon(polygon, rectangle(cell));
    }),
  );
  return largestBlock(free, xs, ys) ?? whole;
}

function lines(corners: number[], from: number, to: number): number[] {
  const even = Array.from({ length: STEPS + 1 }, (_, i) => from + ((to - from) * i) / STEPS);
  return [...new Set([...corners, ...even])].sort((a, b) => a - b);
}

/** Grows every span of rows downwards while the columns stay free. */
function largestBlock(free: boolean[][], xs: number[], ys: number[]): Bounds | null {
  let best: Bounds | null = null;
  let largest = 0;
  for (let top = 0; top < free.length; top += 1) {
    const open = free[top]?.map(() => true) ?? [];
    for (let bottom = top; bottom < free.length; bottom += 1) {
      let start = -1;
      for (let column = 0; column <= open.length; column += 1) {
        if (column < open.length) open[column] &&= free[bottom]?.[column] ?? false;
        if (open[column]) {
          if (start < 0) start = column;
          continue;
        }
        if (start < 0) continue;
        const box = {
          left: xs[start] ?? 0,
          top: ys[top] ?? 0,
          right: xs[column] ?? 0,
          bottom: ys[bottom + 1] ?? 0,
        };
        const ground = (box.right - box.left) * (box.bottom - box.top);
        if (ground > largest) [best, largest] = [box, ground];
        start = -1;
      }
    }
  }
  return best;
}

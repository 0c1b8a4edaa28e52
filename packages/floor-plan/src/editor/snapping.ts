import type { Bounds } from '@foyer/domain/polygon.ts';

/** In metres. */
export const GRID = 0.5;

/** A line along which something snapped: at `at` across the axis, from one edge to the other. */
export type Guide = {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

export type Snapped = { readonly value: number; readonly guide: Guide | null };

type Span = readonly [from: number, to: number];

type Edges = {
  readonly axis: 'x' | 'y';
  /** What may be snapped to: stands and the hall. */
  readonly boxes: readonly Bounds[];
  /** In metres; beyond it the grid holds. */
  readonly reach: number;
};

/** In metres: edges farther away than this across the axis say nothing to the eye. */
const FAR = 8;

/** The nearest edge of a neighbour within reach, else the nearest line of the grid. */
export function snapEdge(value: number, across: Span, { axis, boxes, reach }: Edges): Snapped {
  let best: Snapped | null = null;
  for (const box of boxes) {
    const [low, high] = axis === 'x' ? [box.top, box.bottom] : [box.left, box.right];
    if (low - across[1] > FAR || across[0] - high > FAR) continue;
    for (const edge of axis === 'x' ? [box.left, box.right] : [box.top, box.bottom]) {
      const gap = Math.abs(edge - value);
      if (gap > reach || (best && gap >= Math.abs(best.value - value))) continue;
      const guide = {
        axis,
        at: edge,
        from: Math.min(low, across[0]),
        to: Math.max(high, across[1]),
      };
      best = { value: edge, guide };
    }
  }
  return best ?? { value: onGrid(value), guide: null };
}

/** How far to shift a box so that one of its edges lies on a neighbour's, or on the grid. */
export function snapBox(box: Bounds, boxes: readonly Bounds[], reach: number) {
  const x = snapSpan([box.left, box.right], [box.top, box.bottom], { axis: 'x', boxes, reach });
  const y = snapSpan([box.top, box.bottom], [box.left, box.right], { axis: 'y', boxes, reach });
  return { dx: x.shift, dy: y.shift, guides: [x.guide, y.guide].filter((guide) => guide !== null) };
}

function snapSpan([from, to]: Span, across: Span, edges: Edges) {
  const [first, second] = [snapEdge(from, across, edges), snapEdge(to, across, edges)];
  const [near, far] = [first.value - from, second.value - to];
  if (first.guide && (!second.guide || Math.abs(near) <= Math.abs(far)))
    return { shift: near, guide: first.guide };
  if (second.guide) return { shift: far, guide: second.guide };
  return { shift: near, guide: null };
}

export function onGrid(value: number): number {
  return Math.round(value / GRID) * GRID;
}

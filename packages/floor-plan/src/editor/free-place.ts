import type { Bounds } from '@foyer/domain/polygon.ts';
import { boundsContain, boundsOverlap } from '@foyer/domain/polygon.ts';
import { createSpatialIndex } from '../spatial-index.ts';

export type Size = { readonly width: number; readonly depth: number };

type Room = {
  readonly hall: Bounds;
  /** Stands and fixtures. */
  readonly taken: readonly Bounds[];
  /** Where to look first: beside this stand. */
  readonly beside: Bounds | null;
};

/** Where a new stand of that size fits: beside the chosen one, else the first free place by rows. */
export function freePlace(size: Size, { hall, taken, beside }: Room): Bounds | null {
  const index = createSpatialIndex(taken.map((bounds) => ({ bounds })));
  const isFree = (box: Bounds) =>
    boundsContain(hall, box) && !index.within(box).some(({ bounds }) => boundsOverlap(bounds, box));
  const near = beside ? around(beside, size).find(isFree) : undefined;
  return near ?? firstFree(size, hall, isFree);
}

function around({ left, top, right, bottom }: Bounds, { width, depth }: Size): Bounds[] {
  return [
    boxAt(right, top, { width, depth }),
    boxAt(left, bottom, { width, depth }),
    boxAt(left - width, top, { width, depth }),
    boxAt(left, top - depth, { width, depth }),
  ];
}

function firstFree(size: Size, hall: Bounds, isFree: (box: Bounds) => boolean): Bounds | null {
  for (let y = hall.top; y + size.depth <= hall.bottom; y += 1) {
    for (let x = hall.left; x + size.width <= hall.right; x += 1) {
      const box = boxAt(x, y, size);
      if (isFree(box)) return box;
    }
  }
  return null;
}

function boxAt(left: number, top: number, { width, depth }: Size): Bounds {
  return { left, top, right: left + width, bottom: top + depth };
}

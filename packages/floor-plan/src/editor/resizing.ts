import type { Bounds } from '@foyer/domain/polygon.ts';
import type { Point } from '@foyer/domain/segment.ts';

/** The corners and sides a rectangle is taken by: compass points, north is up. */
export const handles = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

export type Handle = (typeof handles)[number];

export function handlePoint({ left, top, right, bottom }: Bounds, handle: Handle): Point {
  const x = handle.includes('w') ? left : handle.includes('e') ? right : (left + right) / 2;
  const y = handle.includes('n') ? top : handle.includes('s') ? bottom : (top + bottom) / 2;
  return { x, y };
}

/** The rectangle with the edges of that handle moved to the point, never below the least size. */
export function resized(
  box: Bounds,
  handle: Handle,
  { point: { x, y }, least }: { readonly point: Point; readonly least: number },
): Bounds {
  return {
    left: handle.includes('w') ? Math.min(x, box.right - least) : box.left,
    right: handle.includes('e') ? Math.max(x, box.left + least) : box.right,
    top: handle.includes('n') ? Math.min(y, box.bottom - least) : box.top,
    bottom: handle.includes('s') ? Math.max(y, box.top + least) : box.bottom,
  };
}

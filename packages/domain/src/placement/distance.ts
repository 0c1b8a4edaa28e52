import type { Bounds } from '../polygon.ts';

/** Metres; a box along the axes of one hall. */
export type Box = Bounds & { readonly hallId: string };

/** Metres of free floor between two boxes; never more than between the stands inside them. */
export function gapBetween(a: Box, b: Box): number {
  if (a.hallId !== b.hallId) return Number.POSITIVE_INFINITY;
  const dx = Math.max(0, a.left - b.right, b.left - a.right);
  const dy = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(dx, dy);
}

/** A centimetre: what drawing and rounding may add. */
const tolerance = 0.01;

export function isCloserThan(a: Box, b: Box, metres: number): boolean {
  return gapBetween(a, b) < metres - tolerance;
}

/** Beside each other: back to back or across an aisle of up to three metres. */
export const besideMetres = 3;

export function isBeside(a: Box, b: Box): boolean {
  return gapBetween(a, b) <= besideMetres + tolerance;
}

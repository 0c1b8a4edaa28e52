import { type Bounds, rectangle } from '@foyer/domain/polygon.ts';
import type { Point } from '@foyer/domain/segment.ts';
import { GRID } from './snapping.ts';

/** In metres: nothing smaller is drawn. */
export const LEAST_SIDE = 1;

/** A socket or an outlet, around where it was clicked: in metres. */
export function pointOutline({ x, y }: Point): Point[] {
  const half = 0.2;
  // Never beyond the hall's upper left corner, where nothing can be saved.
  const [left, top] = [Math.max(0, x - half), Math.max(0, y - half)];
  return rectangle({ left, top, right: left + 2 * half, bottom: top + 2 * half });
}

/** A wall or a door may be thin. */
export const LEAST_FIXTURE = 0.2;

/**
 * A row of equal stands along the longer side of what was dragged, each on the grid, beginning where
 * the drag began.
 */
export function rowOfStands(from: Point, to: Point, count: number): Bounds[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const lying = Math.abs(dx) >= Math.abs(dy);
  const length = side(Math.abs(lying ? dx : dy) / count);
  const depth = side(Math.abs(lying ? dy : dx));
  const [along, across] = lying ? [sign(dx), sign(dy)] : [sign(dy), sign(dx)];
  return Array.from({ length: count }, (_, i) => {
    const [start, end] = ordered(along * i * length, along * (i + 1) * length);
    const [near, far] = ordered(0, across * depth);
    return lying
      ? { left: from.x + start, right: from.x + end, top: from.y + near, bottom: from.y + far }
      : { left: from.x + near, right: from.x + far, top: from.y + start, bottom: from.y + end };
  });
}

function side(length: number): number {
  return Math.max(LEAST_SIDE, Math.round(length / GRID) * GRID);
}

const sign = (value: number) => (value < 0 ? -1 : 1);
const ordered = (a: number, b: number) => (a < b ? [a, b] : [b, a]) as [number, number];

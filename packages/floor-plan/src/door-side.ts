import type { Bounds } from '@foyer/domain/polygon.ts';
import type { PlanFixture } from './plan.ts';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** The side of the hall a door opens to: there its name is written outside. Null for all else. */
export function doorSide({ kind }: PlanFixture, box: Bounds, hall: Bounds): Side | null {
  if (kind !== 'exit' && kind !== 'entrance') return null;
  const gaps: [gap: number, side: Side][] = [
    [box.left - hall.left, 'left'],
    [hall.right - box.right, 'right'],
    [box.top - hall.top, 'top'],
    [hall.bottom - box.bottom, 'bottom'],
  ];
  const nearest = gaps.reduce((best, next) => (next[0] < best[0] ? next : best));
  return nearest[0] < 1 ? nearest[1] : null;
}

/** In degrees, clockwise: names beside the hall are read from the hall. */
export const sideTurns: Record<Side, number> = { left: -90, right: 90, top: 0, bottom: 0 };

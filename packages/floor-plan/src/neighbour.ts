import type { Bounds } from '@foyer/domain/polygon.ts';
import { bounds, centre } from '@foyer/domain/polygon.ts';
import type { PlanStand } from './plan.ts';

export const directions = ['left', 'right', 'up', 'down'] as const;

export type Direction = (typeof directions)[number];

/** A metre aside costs as much as this many ahead: an arrow key follows the row. */
const ASIDE = 2.5;
/** In metres: what it costs, besides, not to lie straight ahead at all; touching corners do not. */
const NOT_AHEAD = 3;

/**
 * The stand an arrow key leads to: the nearest one whose middle lies in that direction, with stands
 * straight ahead before those beside. Undefined at the edge of the hall or for an unknown `from`.
 */
export function neighbourStand<Stand extends Pick<PlanStand, 'standId' | 'polygon'>>(
  stands: readonly Stand[],
  from: string,
  direction: Direction,
): Stand | undefined {
  const start = stands.find(({ standId }) => standId === from);
  if (!start) return undefined;
  const here = turned(bounds(start.polygon), direction);
  let best: Stand | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const stand of stands) {
    if (stand === start) continue;
    const cost = costOfStep(here, turned(bounds(stand.polygon), direction));
    if (cost < lowest) {
      lowest = cost;
      best = stand;
    }
  }
  return best;
}

/** Turns the plan so that the direction points right: then one comparison serves all four. */
function turned({ left, top, right, bottom }: Bounds, direction: Direction): Bounds {
  if (direction === 'right') return { left, top, right, bottom };
  if (direction === 'left') return { left: -right, top: -bottom, right: -left, bottom: -top };
  if (direction === 'down') return { left: top, top: -right, right: bottom, bottom: -left };
  return { left: -bottom, top: left, right: -top, bottom: right };
}

function costOfStep(from: Bounds, to: Bounds): number {
  const [a, b] = [centre(from), centre(to)];
  if (b.x - a.x < 0.01) return Number.POSITIVE_INFINITY;
  const ahead = Math.max(0, to.left - from.right);
  const aside = Math.max(to.top - from.bottom, from.top - to.bottom);
  // The middles decide between stands that are equally near.
  const offset = Math.abs(b.y - a.y) * 0.2 + (b.x - a.x) * 0.1;
  return ahead + offset + (aside > -0.1 ? NOT_AHEAD + Math.max(0, aside) * ASIDE : 0);
}

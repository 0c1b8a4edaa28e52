import { area, contains } from '@foyer/domain/polygon.ts';
import type { Point } from '@foyer/domain/segment.ts';
import { edges, toSegment } from '@foyer/domain/segment.ts';
import type { PlanScene, SceneStand } from './scene.ts';

/**
 * The stand at a point of the plan; the smaller one where two overlap. With `slop`, in metres, a
 * finger may miss by that much.
 */
export function standAt(scene: PlanScene, point: Point, slop = 0): SceneStand | undefined {
  const reach = slop + 0.01;
  const near = scene.index.within({
    left: point.x - reach,
    top: point.y - reach,
    right: point.x + reach,
    bottom: point.y + reach,
  });
  const hits = near.filter(({ stand }) => contains(stand.polygon, point));
  if (hits.length > 0) return least(hits, ({ stand }) => area(stand.polygon));
  if (slop === 0) return undefined;
  const gap = ({ stand }: SceneStand) =>
    Math.min(...edges(stand.polygon).map(([a, b]) => toSegment(a, b, point)));
  return least(
    near.filter((item) => gap(item) <= slop),
    gap,
  );
}

function least<Item>(items: readonly Item[], of: (item: Item) => number): Item | undefined {
  let best: Item | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const value = of(item);
    if (value >= lowest) continue;
    lowest = value;
    best = item;
  }
  return best;
}

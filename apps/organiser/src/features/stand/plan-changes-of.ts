import type { PlanChanges } from '@foyer/domain/stand/stand.schema.ts';
import type { PlanStand } from '@foyer/floor-plan/plan.ts';
import type { Plan } from './use-plan-stands.ts';

/** What has to be saved so that the hall looks as drawn. */
export function planChangesOf(
  plan: Plan,
  hallId: Plan['halls'][number]['hallId'],
  drawn: readonly PlanStand[],
): PlanChanges {
  const before = new Map(
    plan.stands.filter((stand) => stand.hallId === hallId).map((stand) => [stand.standId, stand]),
  );
  const left = new Set(drawn.map(({ standId }) => standId));
  const fresh = {
    openSides: 1,
    powerKilowatts: 0,
    hasNetwork: false,
    category: '',
    priceCents: 0,
  };
  const created: PlanChanges['created'] = [];
  const changed: PlanChanges['changed'] = [];
  for (const { standId, number, polygon } of drawn) {
    const old = before.get(standId as never);
    const shape = { number, polygon: polygon.map(({ x, y }) => ({ x, y })) };
    if (!old) created.push({ ...fresh, ...shape, standId: standId as never });
    else if (
      old.number !== number ||
      JSON.stringify(old.polygon) !== JSON.stringify(shape.polygon)
    ) {
      const { openSides, powerKilowatts, hasNetwork, category, priceCents, version } = old;
      changed.push({
        ...{ openSides, powerKilowatts, hasNetwork, category, priceCents, version },
        ...shape,
        standId: old.standId,
      });
    }
  }
  const removed = [...before.keys()].filter((standId) => !left.has(standId));
  return { hallId, created, changed, removed, reason: '' };
}

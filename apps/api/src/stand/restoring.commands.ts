import type { HallId } from '@foyer/domain/identifier.ts';
import { canRestore, changesTo, differencesOf } from '@foyer/domain/stand/plan-version.rules.ts';
import type { HallDrawing } from '@foyer/domain/stand/plan-version.schema.ts';
import { refuseStand } from '@foyer/domain/stand/stand.refusals.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { lockFixturesOfHall, saveHall } from './hall.queries.ts';
import { lockedHall, recordHall } from './locked-hall.commands.ts';
import { insist } from './locked-stand.commands.ts';
import { drawPlan } from './plan.commands.ts';
import { keepingVersion } from './plan-version.commands.ts';
import { findLastPlanVersion, findPlanVersion } from './plan-version.queries.ts';
import { lockStandsOfHall } from './stand.queries.ts';

type Wanted = {
  readonly hallId: HallId;
  readonly number: number;
  /** The last version there was when somebody looked and decided. */
  readonly seen: number;
  /** Why stands change that exhibitors were told of. */
  readonly reason: string;
};

export async function getPlanVersion(
  scope: OrganiserScope,
  wanted: Pick<Wanted, 'hallId' | 'number'>,
): Promise<HallDrawing> {
  const kept = await findPlanVersion(scope, wanted);
  if (!kept) throw refuseStand('stand.version_not_found');
  return kept.drawing;
}

/** An earlier drawing comes back as a new version, all of it or nothing; who has which stand stays. */
export async function restorePlan(scope: OrganiserScope, wanted: Wanted): Promise<void> {
  const { hallId, number } = wanted;
  const hall = await lockedHall(scope, hallId);
  const last = await findLastPlanVersion(scope, hallId);
  const earlier = await getPlanVersion(scope, wanted);
  if (last?.number !== wanted.seen) throw refuseStand('stand.plan_saved_meanwhile');
  const now = {
    stands: await lockStandsOfHall(scope, hallId),
    fixtures: await lockFixturesOfHall(scope, hallId),
  };
  if (differencesOf({ ...hall, ...now }, earlier).length === 0) {
    throw refuseStand('stand.nothing_to_restore');
  }
  insist(canRestore(now, earlier, scope.now));
  const { widthMetres, depthMetres } = earlier;
  const restored = { ...hall, widthMetres, depthMetres };
  await keepingVersion(scope, { hall, restoredFrom: number }, async () => {
    await saveHall(scope, restored);
    const changes = { hallId, ...changesTo(now, earlier), reason: wanted.reason };
    await drawPlan(scope, restored, changes);
    return restored;
  });
  await recordHall(scope, 'hall.restored', { hallId, after: { name: hall.name, number } });
}

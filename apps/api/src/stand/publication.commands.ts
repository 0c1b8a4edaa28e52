import type { ExhibitorId, StandId, StandNoticeId } from '@foyer/domain/identifier.ts';
import { refuseStand } from '@foyer/domain/stand/stand.refusals.ts';
import { canPublish, needsNotice } from '@foyer/domain/stand/stand.rules.ts';
import { asSystem } from '../access/as-system.ts';
import type { BoothScope, OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { insist, lockedStands, recordStand } from './locked-stand.commands.ts';
import { acknowledgeNoticeRow, findNotice } from './notice.queries.ts';
import { sendNotice } from './stand.mail.ts';
import { lockStand, publishAssignment, saveStandStatus } from './stand.queries.ts';
import { deleteWaiting } from './waiting.queries.ts';

/** Tells the exhibitors which stand they have; all of the chosen ones or none. */
export async function publishStands(
  scope: OrganiserScope,
  standIds: readonly StandId[],
): Promise<void> {
  const stands = await lockedStands(scope, standIds);
  for (const stand of stands.values()) insist(canPublish(stand, scope.now), stand.number);
  for (const stand of stands.values()) {
    if (!stand.occupancy) continue;
    const exhibitorId = stand.occupancy.exhibitorId as ExhibitorId;
    await publishAssignment(scope, stand.standId);
    await deleteWaiting(scope, { standId: stand.standId, exhibitorId });
    await recordStand(scope, stand, {
      happened: 'published',
      exhibitorId,
      after: { status: 'assigned', number: stand.number },
    });
    await sendNotice(scope, {
      ...{ exhibitorId, kind: 'assigned', fromNumber: null, to: stand, reason: '' },
    });
  }
}

/** Somebody at the exhibitor has read it. What it still has of it counts as confirmed. */
export async function acknowledgeNotice(scope: BoothScope, noticeId: StandNoticeId): Promise<void> {
  const { exhibitorId } = scope;
  const told = await findNotice(scope, noticeId);
  if (!told || told.exhibitorId !== exhibitorId) throw refuseStand('stand.notice_not_found');
  const isFirst = await asSystem(scope, async (system) => {
    // The stand first, as everybody who confirms it does, so that nobody waits in a ring.
    const stand = told.toStandId && (await lockStand(system, told.toStandId));
    // Two colleagues at once: the first one's name stays.
    if (!(await acknowledgeNoticeRow(system, { noticeId, by: scope.actorName }))) return false;
    const has = stand && stand.occupancy?.exhibitorId === exhibitorId && needsNotice(stand);
    if (has && stand.status === 'assigned') {
      await saveStandStatus(system, { standId: stand.standId, status: 'confirmed' });
    }
    return true;
  });
  if (!isFirst) return;
  await recordFact(scope, {
    noun: 'stand',
    nounId: told.toStandId ?? noticeId,
    type: 'stand.acknowledged',
    exhibitorId,
    after: { number: told.toNumber ?? told.fromNumber ?? '' },
  });
}

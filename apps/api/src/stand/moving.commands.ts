import type { ExhibitorId, StandId } from '@foyer/domain/identifier.ts';
import { refuseStand } from '@foyer/domain/stand/stand.refusals.ts';
import { canMove, canRelease, needsNotice, statusAt } from '@foyer/domain/stand/stand.rules.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { insist, lockedStands, recordStand } from './locked-stand.commands.ts';
import { sendNotice } from './stand.mail.ts';
import {
  endAssignment,
  findExhibitorName,
  insertAssignment,
  type LockedStand,
  saveStandStatus,
} from './stand.queries.ts';

type Pair = {
  readonly standId: StandId;
  readonly otherId: StandId;
  readonly reason?: string | undefined;
};

/** Who has or holds the stand gets the other one instead; who was told of the first is told why. */
export async function moveStand(scope: OrganiserScope, pair: Pair): Promise<void> {
  const [from, to] = await lockedPair(scope, pair);
  insist(canMove(from, to, scope.now), to.number);
  insistOnReason([from], pair.reason);
  await endAssignment(scope, from.standId);
  await endAssignment(scope, to.standId);
  await saveStandStatus(scope, { standId: from.standId, status: 'available' });
  await occupy(scope, { from, to, reason: pair.reason ?? '' });
}

/** Two exhibitors change places in one step; neither stand is free in between. */
export async function swapStands(scope: OrganiserScope, pair: Pair): Promise<void> {
  const [one, other] = await lockedPair(scope, pair);
  for (const stand of [one, other]) insist(canRelease(stand, scope.now), stand.number);
  if (one.occupancy?.exhibitorId === other.occupancy?.exhibitorId) {
    throw refuseStand('stand.same_stand');
  }
  insistOnReason([one, other], pair.reason);
  for (const stand of [one, other]) await endAssignment(scope, stand.standId);
  await occupy(scope, { from: one, to: other, reason: pair.reason ?? '' });
  await occupy(scope, { from: other, to: one, reason: pair.reason ?? '' });
}

async function lockedPair(scope: OrganiserScope, { standId, otherId }: Pair) {
  if (standId === otherId) throw refuseStand('stand.same_stand');
  const stands = await lockedStands(scope, [standId, otherId]);
  return [stands.get(standId), stands.get(otherId)] as [LockedStand, LockedStand];
}

function insistOnReason(stands: readonly LockedStand[], reason = ''): void {
  const told = stands.find(needsNotice);
  if (told && reason === '') throw refuseStand('stand.notice_needed', { number: told.number });
}

/** Puts who was at `from` on `to`. What was told stays told, and is told anew. */
async function occupy(
  scope: OrganiserScope,
  { from, to, reason }: { from: LockedStand; to: LockedStand; reason: string },
): Promise<void> {
  if (!from.occupancy) return;
  const { heldUntil } = from.occupancy;
  const exhibitorId = from.occupancy.exhibitorId as ExhibitorId;
  const isTold = needsNotice(from);
  const exhibitor = await findExhibitorName(scope, exhibitorId);
  await insertAssignment(scope, {
    ...{ standId: to.standId, exhibitorId, heldUntil },
    publishedAt: isTold ? scope.now : null,
  });
  const status = statusAt(from, scope.now) === 'held' ? 'held' : 'assigned';
  await saveStandStatus(scope, { standId: to.standId, status });
  await recordStand(scope, to, {
    happened: 'moved',
    exhibitorId,
    audience: isTold ? 'both' : 'organiser',
    after: {
      status,
      number: to.number,
      exhibitor: exhibitor?.name ?? '',
      from: from.number,
      ...(reason && { reason }),
    },
  });
  if (!isTold) return;
  await sendNotice(scope, { exhibitorId, kind: 'moved', fromNumber: from.number, to, reason });
}

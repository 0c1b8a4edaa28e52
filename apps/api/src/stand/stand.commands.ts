import type { ExhibitorId, StandId } from '@foyer/domain/identifier.ts';
import { refuseStand } from '@foyer/domain/stand/stand.refusals.ts';
import {
  canAssign,
  canConfirm,
  canHold,
  canRelease,
  canSetAside,
  needsNotice,
} from '@foyer/domain/stand/stand.rules.ts';
import type { EventWideScope, OrganiserScope } from '../access/scopes.ts';
import { insist, lockedStand, presentExhibitor, recordStand } from './locked-stand.commands.ts';
import { acknowledgeNoticesOfStand } from './notice.queries.ts';
import { sendNotice } from './stand.mail.ts';
import {
  endAssignment,
  insertAssignment,
  type LockedStand,
  saveStandStatus,
} from './stand.queries.ts';

type Placement = { readonly standId: StandId; readonly exhibitorId: ExhibitorId };

/**
 * Gives a stand to an exhibitor; only the team knows until it is published. Two organisers at once:
 * the second waits for the first and is then told that the stand is taken; a unique index stands
 * behind the check.
 */
export async function assignStand(scope: OrganiserScope, given: Placement): Promise<void> {
  const stand = await lockedStand(scope, given.standId);
  insist(canAssign(stand, { exhibitorId: given.exhibitorId, now: scope.now }));
  const exhibitor = await presentExhibitor(scope, given.exhibitorId);
  await endAssignment(scope, stand.standId);
  await insertAssignment(scope, { ...given, heldUntil: null, publishedAt: null });
  await saveStandStatus(scope, { standId: stand.standId, status: 'assigned' });
  await recordStand(scope, stand, {
    happened: 'assigned',
    exhibitorId: given.exhibitorId,
    audience: 'organiser',
    after: { status: 'assigned', number: stand.number, exhibitor: exhibitor.name },
  });
}

/** Keeps a stand for one exhibitor until a moment; nobody has to remember to free it. */
export async function holdStand(
  scope: OrganiserScope,
  given: Placement & { readonly until: Date },
): Promise<void> {
  const stand = await lockedStand(scope, given.standId);
  insist(canHold(stand, { ...given, now: scope.now }));
  const exhibitor = await presentExhibitor(scope, given.exhibitorId);
  await endAssignment(scope, stand.standId);
  await insertAssignment(scope, { ...given, heldUntil: given.until, publishedAt: null });
  await saveStandStatus(scope, { standId: stand.standId, status: 'held' });
  await recordStand(scope, stand, {
    happened: 'held',
    exhibitorId: given.exhibitorId,
    audience: 'organiser',
    after: {
      status: 'held',
      number: stand.number,
      exhibitor: exhibitor.name,
      until: given.until.toISOString(),
    },
  });
}

/** Takes a stand back. From an exhibitor that was told, only with a notice that says why. */
export async function releaseStand(
  scope: OrganiserScope,
  { standId, reason = '' }: { readonly standId: StandId; readonly reason?: string | undefined },
): Promise<void> {
  const stand = await lockedStand(scope, standId);
  insist(canRelease(stand, scope.now), stand.number);
  const isTold = needsNotice(stand);
  if (isTold && reason === '') throw refuseStand('stand.notice_needed', { number: stand.number });
  await freeStand(scope, stand, reason);
  if (!isTold || !stand.occupancy) return;
  await sendNotice(scope, {
    exhibitorId: stand.occupancy.exhibitorId as ExhibitorId,
    kind: 'released',
    fromNumber: stand.number,
    to: null,
    reason,
  });
}

/** Who no longer takes part keeps no stand, and needs no notice of what it asked for. */
export async function freeStandOfLeaver(scope: EventWideScope, standId: StandId): Promise<void> {
  const stand = await lockedStand(scope, standId);
  insist(canRelease(stand, scope.now));
  await freeStand(scope, stand);
}

async function freeStand(scope: EventWideScope, stand: LockedStand, reason = ''): Promise<void> {
  await endAssignment(scope, stand.standId);
  await saveStandStatus(scope, { standId: stand.standId, status: 'available' });
  await recordStand(scope, stand, {
    happened: 'released',
    exhibitorId: stand.occupancy?.exhibitorId ?? null,
    audience: needsNotice(stand) ? 'both' : 'organiser',
    after: { status: 'available', number: stand.number, ...(reason && { reason }) },
  });
}

/** The organiser knows that the exhibitor agrees, for instance from the telephone. */
export async function confirmStand(scope: OrganiserScope, standId: StandId): Promise<void> {
  const stand = await lockedStand(scope, standId);
  insist(canConfirm(stand, scope.now));
  await saveStandStatus(scope, { standId, status: 'confirmed' });
  if (stand.occupancy) {
    await acknowledgeNoticesOfStand(scope, {
      standId,
      exhibitorId: stand.occupancy.exhibitorId,
      by: scope.actorName,
    });
  }
  await recordStand(scope, stand, {
    happened: 'confirmed',
    exhibitorId: stand.occupancy?.exhibitorId ?? null,
    after: { status: 'confirmed', number: stand.number },
  });
}

/** Blocks a stand, opens it, or takes it back into draft; only while nobody has it. */
export async function setStandAside(
  scope: OrganiserScope,
  given: { readonly standId: StandId; readonly to: 'available' | 'blocked' | 'draft' },
): Promise<void> {
  const stand = await lockedStand(scope, given.standId);
  insist(canSetAside(stand, given.to, scope.now), stand.number);
  // A hold that has lapsed still has its row.
  await endAssignment(scope, given.standId);
  await saveStandStatus(scope, { standId: given.standId, status: given.to });
  const happened = { available: 'opened', blocked: 'blocked', draft: 'drafted' } as const;
  await recordStand(scope, stand, {
    happened: happened[given.to],
    exhibitorId: null,
    audience: 'organiser',
    after: { status: given.to, number: stand.number },
  });
}

import type { ExhibitorId, StandId } from '@foyer/domain/identifier.ts';
import type { Verdict } from '@foyer/domain/refusal.ts';
import { refuseStand, type StandRefusalCode } from '@foyer/domain/stand/stand.refusals.ts';
import {
  canAssign,
  canConfirm,
  canHold,
  canRelease,
  canSetAside,
  statusAt,
} from '@foyer/domain/stand/stand.rules.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { notifyStandAssigned } from './stand.mail.ts';
import {
  endAssignment,
  findExhibitorName,
  insertAssignment,
  type LockedStand,
  lockStand,
  saveStandStatus,
} from './stand.queries.ts';

type Placement = { readonly standId: StandId; readonly exhibitorId: ExhibitorId };

/**
 * Gives a stand to an exhibitor. Two organisers at once: the second waits for the first and is then
 * told that the stand is taken; a unique index stands behind the check.
 */
export async function assignStand(scope: OrganiserScope, given: Placement): Promise<void> {
  const stand = await lockedStand(scope, given.standId);
  insist(canAssign(stand, { exhibitorId: given.exhibitorId, now: scope.now }));
  const exhibitor = await presentExhibitor(scope, given.exhibitorId);
  await endAssignment(scope, stand.standId);
  await insertAssignment(scope, { ...given, heldUntil: null });
  await saveStandStatus(scope, { standId: stand.standId, status: 'assigned' });
  await record(scope, stand, {
    happened: 'assigned',
    exhibitorId: given.exhibitorId,
    after: { status: 'assigned', number: stand.number, exhibitor: exhibitor.name },
  });
  await notifyStandAssigned(scope, given);
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
  await insertAssignment(scope, { ...given, heldUntil: given.until });
  await saveStandStatus(scope, { standId: stand.standId, status: 'held' });
  await record(scope, stand, {
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

export async function releaseStand(scope: OrganiserScope, standId: StandId): Promise<void> {
  const stand = await lockedStand(scope, standId);
  insist(canRelease(stand, scope.now));
  const wasAssigned = stand.status !== 'held';
  await endAssignment(scope, standId);
  await saveStandStatus(scope, { standId, status: 'available' });
  await record(scope, stand, {
    happened: 'released',
    exhibitorId: stand.occupancy?.exhibitorId ?? null,
    audience: wasAssigned ? 'both' : 'organiser',
    after: { status: 'available', number: stand.number },
  });
}

/** The organiser's word that the assignment stands. */
export async function confirmStand(scope: OrganiserScope, standId: StandId): Promise<void> {
  const stand = await lockedStand(scope, standId);
  insist(canConfirm(stand, scope.now));
  await saveStandStatus(scope, { standId, status: 'confirmed' });
  await record(scope, stand, {
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
  insist(canSetAside(stand, given.to, scope.now));
  // A hold that has lapsed still has its row.
  await endAssignment(scope, given.standId);
  await saveStandStatus(scope, { standId: given.standId, status: given.to });
  const happened = { available: 'opened', blocked: 'blocked', draft: 'drafted' } as const;
  await record(scope, stand, {
    happened: happened[given.to],
    exhibitorId: null,
    audience: 'organiser',
    after: { status: given.to, number: stand.number },
  });
}

async function lockedStand(scope: OrganiserScope, standId: StandId): Promise<LockedStand> {
  const stand = await lockStand(scope, standId);
  if (!stand) throw refuseStand('stand.not_found');
  return stand;
}

/** The exhibitor exists here and still takes part. */
async function presentExhibitor(scope: OrganiserScope, exhibitorId: ExhibitorId) {
  const exhibitor = await findExhibitorName(scope, exhibitorId);
  if (!exhibitor) throw refuseStand('stand.not_found');
  const gone = ['withdrawn', 'cancelled', 'rejected', 'to_reject'];
  if (gone.includes(exhibitor.participation)) throw refuseStand('stand.exhibitor_left');
  return exhibitor;
}

function insist(verdict: Verdict<StandRefusalCode>): void {
  if (!verdict.allowed) throw refuseStand(verdict.code, verdict.params);
}

type Happening = {
  readonly happened:
    | 'assigned'
    | 'held'
    | 'released'
    | 'confirmed'
    | 'opened'
    | 'blocked'
    | 'drafted';
  readonly exhibitorId: string | null;
  readonly audience?: 'both' | 'organiser';
  readonly after: Record<string, unknown>;
};

async function record(
  scope: OrganiserScope,
  stand: LockedStand,
  { happened, ...fact }: Happening,
): Promise<void> {
  await recordFact(scope, {
    noun: 'stand',
    nounId: stand.standId,
    type: `stand.${happened}`,
    before: { status: statusAt(stand, scope.now) },
    ...fact,
  });
}

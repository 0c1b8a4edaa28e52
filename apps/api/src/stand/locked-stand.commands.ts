import type { ExhibitorId, StandId } from '@foyer/domain/identifier.ts';
import type { Verdict } from '@foyer/domain/refusal.ts';
import { refuseStand, type StandRefusalCode } from '@foyer/domain/stand/stand.refusals.ts';
import { statusAt } from '@foyer/domain/stand/stand.rules.ts';
import type { BoothScope, EventWideScope, OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { type LockedStand, lockExhibitorName, lockStand } from './stand.queries.ts';

export async function lockedStand(scope: EventWideScope, standId: StandId): Promise<LockedStand> {
  const stand = await lockStand(scope, standId);
  if (!stand) throw refuseStand('stand.not_found');
  return stand;
}

/** In one order for everybody, so that two who want the same stands never wait in a ring. */
export async function lockedStands(
  scope: OrganiserScope,
  standIds: readonly StandId[],
): Promise<Map<StandId, LockedStand>> {
  const stands = new Map<StandId, LockedStand>();
  for (const standId of [...new Set(standIds)].sort()) {
    stands.set(standId, await lockedStand(scope, standId));
  }
  return stands;
}

/** The exhibitor exists here, still takes part, and is to have a stand of its own; locked as such. */
export async function presentExhibitor(scope: OrganiserScope, exhibitorId: ExhibitorId) {
  const exhibitor = await lockExhibitorName(scope, exhibitorId);
  if (!exhibitor) throw refuseStand('stand.not_found');
  insistOnPresence(exhibitor);
  if (exhibitor.isCoExhibitor) throw refuseStand('stand.is_co_exhibitor');
  return exhibitor;
}

export function insistOnPresence({ participation }: { readonly participation: string }): void {
  const gone = ['withdrawn', 'cancelled', 'rejected', 'to_reject'];
  if (gone.includes(participation)) throw refuseStand('stand.exhibitor_left');
}

export function insist(verdict: Verdict<StandRefusalCode>, number?: string): void {
  if (verdict.allowed) return;
  throw refuseStand(verdict.code, { ...(number && { number }), ...verdict.params });
}

type Happening = {
  readonly happened:
    | 'assigned'
    | 'held'
    | 'released'
    | 'moved'
    | 'published'
    | 'acknowledged'
    | 'confirmed'
    | 'opened'
    | 'blocked'
    | 'drafted'
    | 'awaited'
    | 'given_up';
  readonly exhibitorId: string | null;
  readonly audience?: 'both' | 'organiser';
  readonly after: Record<string, unknown>;
};

export async function recordStand(
  scope: EventWideScope | BoothScope,
  stand: LockedStand,
  { happened, ...fact }: Happening,
): Promise<void> {
  await recordFact(scope, {
    noun: 'stand',
    nounId: stand.standId,
    type: `stand.${happened}`,
    before: { status: statusAt(stand, scope.now), number: stand.number },
    ...fact,
  });
}

import { allowed, denied, type Verdict } from '../refusal.ts';
import type { StandRefusalCode } from './stand.refusals.ts';
import type { StandStatus } from './stand.schema.ts';

/** From where a stand may go where. A hold lapses by the clock, without anybody moving it. */
export const standMoves = {
  draft: ['available', 'blocked'],
  available: ['draft', 'held', 'assigned', 'blocked'],
  held: ['available', 'assigned', 'held'],
  assigned: ['available', 'confirmed'],
  confirmed: ['available'],
  blocked: ['available', 'draft'],
} as const satisfies Record<StandStatus, readonly StandStatus[]>;

export type StandState = {
  readonly status: StandStatus;
  readonly occupancy: {
    readonly exhibitorId: string;
    readonly heldUntil: Date | null;
    readonly publishedAt?: Date | null;
  } | null;
};

/** What people are shown: a hold whose time is over is no hold any more. */
export function statusAt(stand: StandState, now: Date): StandStatus {
  const until = stand.status === 'held' ? stand.occupancy?.heldUntil : null;
  return until && until <= now ? 'available' : stand.status;
}

type Question = { readonly exhibitorId: string; readonly now: Date };

/** Whether this exhibitor can have this stand now. */
export function canAssign(
  stand: StandState,
  { exhibitorId, now }: Question,
): Verdict<StandRefusalCode> {
  switch (statusAt(stand, now)) {
    case 'available':
      return allowed;
    case 'held':
      return stand.occupancy?.exhibitorId === exhibitorId
        ? allowed
        : denied('stand.held_for_another');
    case 'blocked':
      return denied('stand.blocked');
    case 'draft':
      return denied('stand.still_draft');
    default:
      return denied('stand.already_assigned');
  }
}

/** A hold can be placed on a free stand, and prolonged for whom it is held. */
export function canHold(
  stand: StandState,
  { exhibitorId, until, now }: Question & { readonly until: Date },
): Verdict<StandRefusalCode> {
  return until <= now ? denied('stand.hold_in_past') : canAssign(stand, { exhibitorId, now });
}

export function canRelease(stand: StandState, now: Date): Verdict<StandRefusalCode> {
  const status = statusAt(stand, now);
  return status === 'held' || status === 'assigned' || status === 'confirmed'
    ? allowed
    : denied('stand.nobody_on_it');
}

/** The exhibitor was told, so nothing changes behind its back any more. */
export function needsNotice(stand: StandState): boolean {
  return Boolean(stand.occupancy?.publishedAt);
}

/** Telling the exhibitor is a step of its own: nobody is told by accident. */
export function canPublish(stand: StandState, now: Date): Verdict<StandRefusalCode> {
  if (needsNotice(stand)) return denied('stand.already_published');
  return statusAt(stand, now) === 'assigned' ? allowed : denied('stand.not_assigned');
}

/** Confirmed is what the exhibitor has acknowledged, so it has to have been told. */
export function canConfirm(stand: StandState, now: Date): Verdict<StandRefusalCode> {
  if (statusAt(stand, now) !== 'assigned') return denied('stand.not_assigned');
  return needsNotice(stand) ? allowed : denied('stand.not_published');
}

/** Whether who has (or holds) the one stand can have the other instead. */
export function canMove(from: StandState, to: StandState, now: Date): Verdict<StandRefusalCode> {
  const leaving = canRelease(from, now);
  if (!leaving.allowed) return leaving;
  return canAssign(to, { exhibitorId: from.occupancy?.exhibitorId ?? '', now });
}

/** Opening, closing and taking back into draft are for stands that nobody has. */
export function canSetAside(
  stand: StandState,
  to: 'available' | 'blocked' | 'draft',
  now: Date,
): Verdict<StandRefusalCode> {
  const from = statusAt(stand, now);
  const moves: readonly StandStatus[] = standMoves[from];
  if (from === to) return allowed;
  return moves.includes(to) && !isTaken(from) ? allowed : denied('stand.occupied');
}

export function canRemove(stand: StandState, now: Date): Verdict<StandRefusalCode> {
  return isTaken(statusAt(stand, now)) ? denied('stand.occupied') : allowed;
}

export type Seating = {
  readonly exhibitorId: string;
  /** Stands that it has or that are held for it now. */
  readonly hasStand: boolean;
  readonly mainId: string | null;
  readonly coExhibitors: number;
};

/** Whether the one can be at the stands of the other: one main exhibitor, and no chains. */
export function canShare(guest: Seating, main: Seating): Verdict<StandRefusalCode> {
  if (guest.exhibitorId === main.exhibitorId) return denied('stand.shares_with_itself');
  if (guest.mainId !== null || main.mainId !== null) return denied('stand.is_co_exhibitor');
  if (guest.coExhibitors > 0) return denied('stand.has_co_exhibitors');
  return guest.hasStand ? denied('stand.has_own_stand') : allowed;
}

/** A co-exhibitor is at the stand of another one and gets none itself. */
export function canHaveOwnStand({ mainId }: Pick<Seating, 'mainId'>): Verdict<StandRefusalCode> {
  return mainId === null ? allowed : denied('stand.is_co_exhibitor');
}

function isTaken(status: StandStatus): boolean {
  return status === 'held' || status === 'assigned' || status === 'confirmed';
}

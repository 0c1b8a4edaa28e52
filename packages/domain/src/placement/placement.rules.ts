import { allowed, denied, type Verdict } from '../refusal.ts';
import type { StandStatus } from '../stand/stand.schema.ts';
import type { PlacementRefusalCode } from './placement.refusals.ts';
import type { ProposalScope, ProposalStatus } from './placement.schema.ts';

/** Wishes may be changed up to the end of the last day, in the event's own time zone. */
export function canWish(
  dueOn: string | null,
  today: string,
): Verdict<Extract<PlacementRefusalCode, 'placement.wishes_closed'>> {
  return dueOn !== null && dueOn < today ? denied('placement.wishes_closed') : allowed;
}

export function canAccept(
  status: ProposalStatus,
): Verdict<Extract<PlacementRefusalCode, 'placement.not_finished'>> {
  return status === 'done' ? allowed : denied('placement.not_finished');
}

type Seat = {
  readonly status: StandStatus;
  readonly isTold: boolean;
  /** How many stands the exhibitor has; one with several is placed by hand. */
  readonly stands: number;
};

/**
 * Whether somebody with a stand may be moved by a proposal. Who was told stays, unless it is a
 * repair, which moves as few as it can; who has confirmed always stays, and so does a hold.
 */
export function mayBeMoved(scope: ProposalScope, { status, isTold, stands }: Seat): boolean {
  if (status !== 'assigned' || stands > 1 || scope === 'open') return false;
  return scope === 'repair' || !isTold;
}

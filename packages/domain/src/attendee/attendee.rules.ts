import { allowed, denied, type Verdict } from '../refusal.ts';
import type { AttendeeRefusalCode } from './attendee.refusals.ts';
import type { AttendeeStatus } from './attendee.schema.ts';

export const attendeeMoves = {
  registered: ['cancelled'],
  cancelled: ['registered'],
} as const satisfies Record<AttendeeStatus, readonly AttendeeStatus[]>;

export function canMoveAttendee(
  from: AttendeeStatus,
  to: AttendeeStatus,
): Verdict<AttendeeRefusalCode> {
  const moves: readonly AttendeeStatus[] = attendeeMoves[from];
  return moves.includes(to) ? allowed : denied('attendee.wrong_status', { from, to });
}

import { z } from 'zod';
import { allowed, denied, type Verdict } from '../refusal.ts';
import type { ExhibitorRefusalCode } from './exhibitor.refusals.ts';

/** Where an exhibitor stands at an event. The same words are in the table's check constraint. */
export const participations = [
  'invited',
  'applied',
  'in_review',
  'changes_requested',
  'to_accept',
  'to_reject',
  'waitlisted',
  'accepted',
  'rejected',
  'confirmed',
  'withdrawn',
  'cancelled',
] as const;
export const participationSchema = z.enum(participations);
export type Participation = z.infer<typeof participationSchema>;

const leaving = ['withdrawn', 'cancelled'] as const;

/**
 * Two ways in. Invited: the organiser has decided already, so whoever accepts the invitation is
 * confirmed. Applied: deciding (`to_accept`) and telling (`accepted`) are two steps, so that nobody
 * is told by accident. `withdrawn` is said by the exhibitor, `cancelled` by the organiser.
 */
export const participationMoves = {
  invited: ['applied', 'confirmed', ...leaving],
  applied: ['in_review', ...leaving],
  in_review: ['changes_requested', 'to_accept', 'to_reject', 'waitlisted', ...leaving],
  changes_requested: ['in_review', ...leaving],
  to_accept: ['in_review', 'accepted', ...leaving],
  to_reject: ['in_review', 'rejected', ...leaving],
  waitlisted: ['to_accept', 'to_reject', ...leaving],
  accepted: ['confirmed', ...leaving],
  rejected: ['applied'],
  confirmed: [...leaving],
  withdrawn: ['applied', 'invited', 'confirmed'],
  cancelled: ['applied', 'invited', 'confirmed'],
} as const satisfies Record<Participation, readonly Participation[]>;

export function canMoveParticipation(
  from: Participation,
  to: Participation,
): Verdict<ExhibitorRefusalCode> {
  const moves: readonly Participation[] = participationMoves[from];
  return moves.includes(to) ? allowed : denied('exhibitor.wrong_participation', { from, to });
}

/** Whether the exhibitor may (still) come: it keeps its stand, its people may work. */
export function isTakingPart(participation: Participation): boolean {
  return !(['rejected', 'withdrawn', 'cancelled'] as Participation[]).includes(participation);
}

/** Accepting an invitation confirms whoever waits for nothing else; an application goes on as it is. */
export function participationOnceJoined(participation: Participation): Participation {
  return participation === 'invited' || participation === 'accepted' ? 'confirmed' : participation;
}

/** Where a withdrawn or cancelled exhibitor comes back to: people of its own mean it had accepted. */
export function reinstatedParticipation(hasMembers: boolean): Participation {
  return hasMembers ? 'confirmed' : 'invited';
}

/** What the exhibitor itself may know: a decision that was not told yet still looks like a review. */
export function participationTold(participation: Participation): Participation {
  return participation === 'to_accept' || participation === 'to_reject'
    ? 'in_review'
    : participation;
}

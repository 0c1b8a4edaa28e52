import { z } from 'zod';
import type { CallStanding } from '../call/call.schema.ts';
import { allowed, denied, type Verdict } from '../refusal.ts';
import type { ApplicationRefusalCode } from './application.refusals.ts';

/**
 * Where an application stands. The same words are in the table's check constraint. Deciding
 * (`to_…`) and telling are two steps, so that nobody is told by accident.
 */
export const applicationStatuses = [
  'draft',
  'submitted',
  'in_review',
  'changes_requested',
  'to_accept',
  'to_waitlist',
  'to_reject',
  'accepted',
  'waitlisted',
  'rejected',
  'withdrawn',
] as const;
export const applicationStatusSchema = z.enum(applicationStatuses);
export type ApplicationStatus = z.infer<typeof applicationStatusSchema>;

const decisions = ['to_accept', 'to_waitlist', 'to_reject'] as const;

/**
 * `accepted` is the end of an application: its exhibitor goes on from there, as confirmed, withdrawn
 * or cancelled. Back to `draft` is the restart: the answers stay and can be handed in anew.
 */
export const applicationMoves = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['in_review', 'changes_requested', ...decisions, 'withdrawn'],
  in_review: ['changes_requested', ...decisions, 'withdrawn'],
  changes_requested: ['submitted', ...decisions, 'withdrawn'],
  to_accept: ['in_review', 'waitlisted', 'to_waitlist', 'to_reject', 'accepted', 'withdrawn'],
  to_waitlist: ['in_review', 'waitlisted', 'to_accept', 'to_reject', 'withdrawn'],
  to_reject: ['in_review', 'waitlisted', 'to_accept', 'to_waitlist', 'rejected', 'withdrawn'],
  waitlisted: ['to_accept', 'to_reject', 'withdrawn'],
  accepted: [],
  rejected: ['draft'],
  withdrawn: ['draft'],
} as const satisfies Record<ApplicationStatus, readonly ApplicationStatus[]>;

export type Decision = (typeof decisions)[number];
export const decisionSchema = z.enum(decisions);

export function canMoveApplication(
  from: ApplicationStatus,
  to: ApplicationStatus,
): Verdict<ApplicationRefusalCode> {
  const moves: readonly ApplicationStatus[] = applicationMoves[from];
  return moves.includes(to) ? allowed : denied('application.wrong_status', { from, to });
}

/** What an applicant hears when a decision is told. */
export const toldAs = {
  to_accept: 'accepted',
  to_waitlist: 'waitlisted',
  to_reject: 'rejected',
} as const satisfies Record<Decision, ApplicationStatus>;
export type Told = (typeof toldAs)[Decision];

export function isDecided(status: ApplicationStatus): status is Decision {
  return (decisions as readonly ApplicationStatus[]).includes(status);
}

type Standing = {
  readonly status: ApplicationStatus;
  /** Whether the applicant has heard that it is on the waiting list. */
  readonly isWaitlisted: boolean;
};

/** Deciding: who waits already is not told so twice, so that decision leads back to the waiting. */
export function canDecide(
  { status, isWaitlisted }: Standing,
  decision: Decision,
): Verdict<ApplicationRefusalCode> {
  if (isWaitlisted && decision === 'to_waitlist') {
    return denied('application.wrong_status', { from: status, to: decision });
  }
  return canMoveApplication(status, decision);
}

/** Taking a decision back, as long as nobody was told: to the review, or to the waiting list. */
export function undoneStatus({ status, isWaitlisted }: Standing): ApplicationStatus | null {
  if (!isDecided(status)) return null;
  return isWaitlisted ? 'waitlisted' : 'in_review';
}

/** What the applicant may know: a decision that was not told yet looks like what was before it. */
export function statusTold({ status, isWaitlisted }: Standing): ApplicationStatus {
  if (!isDecided(status)) return status;
  return isWaitlisted ? 'waitlisted' : 'in_review';
}

/**
 * Whether a note for the coming letter may be written. Who was told something reads the note that
 * came with it, so one for the next decision begins with that decision.
 */
export function canNote(status: ApplicationStatus): Verdict<ApplicationRefusalCode> {
  const isTold = ['waitlisted', 'accepted', 'rejected', 'withdrawn'].includes(status);
  return isTold ? denied('application.wrong_status', { from: status, to: status }) : allowed;
}

/** Whether the applicant may still write in it. */
export function isEditable(status: ApplicationStatus): boolean {
  return status === 'draft' || status === 'changes_requested';
}

/** What was asked to be changed may be handed in after the deadline; everything else within it. */
export function canSubmit(
  status: ApplicationStatus,
  call: CallStanding,
): Verdict<ApplicationRefusalCode> {
  if (status === 'draft' && call !== 'open') return denied('application.call_closed');
  return canMoveApplication(status, 'submitted');
}

/** Writing goes on as long as handing in is possible. */
export function canEdit(
  status: ApplicationStatus,
  call: CallStanding,
): Verdict<ApplicationRefusalCode> {
  if (!isEditable(status)) return denied('application.wrong_status', { from: status, to: 'draft' });
  return canSubmit(status, call);
}

export function canRestart(
  status: ApplicationStatus,
  call: CallStanding,
): Verdict<ApplicationRefusalCode> {
  const verdict = canMoveApplication(status, 'draft');
  if (verdict.allowed && call !== 'open') return denied('application.call_closed');
  return verdict;
}

import { isTakingPart, type Participation } from '../exhibitor/participation.rules.ts';
import { allowed, denied, type Verdict } from '../refusal.ts';
import { isDaytime } from '../wall-clock.ts';
import type { InvitationRefusalCode } from './invitation.refusals.ts';
import type { InvitationStanding, InvitationStatus } from './invitation.schema.ts';

export const INVITATION_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;

export const invitationMoves = {
  /** To `open` again: a new token, a new letter, fourteen new days. */
  open: ['open', 'accepted', 'revoked'],
  revoked: ['open'],
  accepted: [],
} as const satisfies Record<InvitationStatus, readonly InvitationStatus[]>;

type Invitation = { readonly status: InvitationStatus; readonly expiresAt: Date };

export function expiryFrom(now: Date): Date {
  return new Date(now.getTime() + INVITATION_DAYS * DAY_MS);
}

/** An open invitation lapses by the clock alone; nothing has to run for it. */
export function standingAt(invitation: Invitation, now: Date): InvitationStanding {
  if (invitation.status !== 'open') return invitation.status;
  return invitation.expiresAt > now ? 'open' : 'expired';
}

/** Sending it again, by those who invite. One that was taken back opens again. */
export function canRenew({ status }: Pick<Invitation, 'status'>): Verdict<InvitationRefusalCode> {
  return canMove(status, 'open') ? allowed : denied('invitation.already_accepted');
}

export function canRevoke({ status }: Pick<Invitation, 'status'>): Verdict<InvitationRefusalCode> {
  if (status === 'accepted') return denied('invitation.already_accepted');
  return canMove(status, 'revoked') ? allowed : denied('invitation.not_open');
}

type Acceptance = {
  readonly invitation: Invitation & { readonly email: string };
  /** Of the exhibitor that is joined; null for the team. */
  readonly participation: Participation | null;
  /** Whose account joins. */
  readonly email: string;
  readonly now: Date;
};

/** The link is bound to its address: forwarding it lets nobody else in. */
export function canAccept({
  invitation,
  participation,
  email,
  now,
}: Acceptance): Verdict<InvitationRefusalCode> {
  if (!canMove(invitation.status, 'accepted')) return denied('invitation.invalid');
  if (standingAt(invitation, now) === 'expired') return denied('invitation.expired');
  if (participation && !isTakingPart(participation)) return denied('invitation.exhibitor_left');
  return isSameAddress(invitation.email, email) ? allowed : denied('invitation.other_account');
}

/** The invited person itself may ask for a new letter once the old one has lapsed. */
export function canRenewOwn(invitation: Invitation, now: Date): boolean {
  return standingAt(invitation, now) === 'expired';
}

/** Asking again and again fills nobody's mailbox. */
const SENT_LATELY_MS = 10 * 60 * 1000;

/** Whether a letter with a link that works has only just left. */
export function isSentLately({ expiresAt }: Pick<Invitation, 'expiresAt'>, now: Date): boolean {
  return expiryFrom(now).getTime() - expiresAt.getTime() < SENT_LATELY_MS;
}

/** Long enough to have been forgotten, and early enough for the link to work for some days. */
export const REMINDER_DAYS_BEFORE = 4;

/** Whether an invitation that nobody answered is due to be brought to mind, which happens once. */
export function isReminderDue(
  invitation: Invitation & { readonly remindedAt: Date | null },
  at: { readonly now: Date; readonly timeZone: string },
): boolean {
  if (standingAt(invitation, at.now) !== 'open' || invitation.remindedAt !== null) return false;
  const leftMs = invitation.expiresAt.getTime() - at.now.getTime();
  return leftMs <= REMINDER_DAYS_BEFORE * DAY_MS && isDaytime(at.now, at.timeZone);
}

export function isSameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function canMove(from: InvitationStatus, to: InvitationStatus): boolean {
  const moves: readonly InvitationStatus[] = invitationMoves[from];
  return moves.includes(to);
}

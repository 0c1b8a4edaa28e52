import { allowed, denied, type Verdict } from '../refusal.ts';
import type { MailRefusalCode } from './mail.refusals.ts';
import type { MailStatus } from './mail.schema.ts';

type MailState = { readonly status: MailStatus; readonly hasServer: boolean };

/** Where a letter may go from each state. A letter that left stays gone; that it came back may be a slip. */
export const mailMoves = {
  queued: ['queued', 'sent', 'failed', 'kept', 'withdrawn'],
  failed: ['queued'],
  kept: ['queued'],
  withdrawn: ['queued'],
  sent: ['bounced'],
  bounced: ['sent'],
} as const satisfies Record<MailStatus, readonly MailStatus[]>;

/** Whether it may be put on its way again, or for the first time once there is a mail server. */
export function canRetryMail({ status, hasServer }: MailState): Verdict<MailRefusalCode> {
  if (!mailMoves[status].some((to) => to === 'queued')) return denied('mail.already_sent');
  return hasServer ? allowed : denied('mail.no_server');
}

/** Whether somebody may note that it came back, or take that note back. */
export function canNoteBounce(status: MailStatus, isBounced: boolean): Verdict<MailRefusalCode> {
  const to = isBounced ? 'bounced' : 'sent';
  return mailMoves[status].some((move) => move === to) && status !== 'queued'
    ? allowed
    : denied('mail.not_sent_yet');
}

/** Whether it can still be stopped. */
export function canWithdrawMail(status: MailStatus): Verdict<MailRefusalCode> {
  return status === 'queued' ? allowed : denied('mail.already_left');
}

/**
 * Whether the links stand in full: only where the outbox is the only place to read them. A letter
 * on its way is read by its recipient.
 */
export function showsLinks({ status, hasServer }: MailState): boolean {
  return status === 'kept' && !hasServer;
}

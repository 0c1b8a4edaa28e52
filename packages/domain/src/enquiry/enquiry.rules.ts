import { isWrittenByHand } from '../public-form.ts';
import { allowed, denied, type Verdict } from '../refusal.ts';
import type { EnquiryRefusalCode } from './enquiry.refusals.ts';
import type { EnquiryStatus } from './enquiry.schema.ts';

/** What was answered stays answered: the letter is gone. What was put aside can be taken up again. */
export const enquiryMoves = {
  received: ['answered', 'dismissed'],
  answered: [],
  dismissed: ['received', 'answered'],
} as const satisfies Record<EnquiryStatus, readonly EnquiryStatus[]>;

export function canMoveEnquiry(
  from: EnquiryStatus,
  to: EnquiryStatus,
): Verdict<EnquiryRefusalCode> {
  const moves: readonly EnquiryStatus[] = enquiryMoves[from];
  return moves.includes(to) ? allowed : denied('enquiry.wrong_status', { from, to });
}

export const limits = {
  /** From one connection at one event in an hour, whomever it writes to. */
  perSenderAndHour: 6,
  /** From one address to one exhibitor in a day. */
  perAddressAndDay: 3,
  /** To one exhibitor in an hour, from everybody. */
  perExhibitorAndHour: 60,
  linksInMessage: 2,
} as const;

/** What is known when a message comes in; counts are of what was taken before it. */
export type EnquiryAttempt = {
  /** Since the form was handed out; null where it is not ours or not for this exhibitor. */
  readonly formAgeMs: number | null;
  readonly message: string;
  readonly fromSenderInHour: number;
  readonly fromAddressInDay: number;
  readonly toExhibitorInHour: number;
};

/** No puzzle for people: age of the form, links, and how many there were lately. */
export function canTakeEnquiry(attempt: EnquiryAttempt): Verdict<EnquiryRefusalCode> {
  const { formAgeMs, message } = attempt;
  if (!isWrittenByHand(formAgeMs)) return denied('enquiry.form_expired');
  if (linksIn(message) > limits.linksInMessage)
    return denied('enquiry.too_many_links', { max: limits.linksInMessage });
  const isTooMuch =
    attempt.fromSenderInHour >= limits.perSenderAndHour ||
    attempt.fromAddressInDay >= limits.perAddressAndDay ||
    attempt.toExhibitorInHour >= limits.perExhibitorAndHour;
  return isTooMuch ? denied('enquiry.too_many') : allowed;
}

function linksIn(message: string): number {
  return message.match(/\bhttps?:\/\/|\bwww\.|\[url/gi)?.length ?? 0;
}

import { isWrittenByHand } from '../public-form.ts';
import { allowed, denied, type Verdict } from '../refusal.ts';
import type { ApplicationRefusalCode } from './application.refusals.ts';

export const limits = {
  /** Begun from one connection at one event in an hour. */
  perSenderAndHour: 6,
  /** Letters with a link to one address in a day. */
  perAddressAndDay: 5,
  /** Begun at one event in an hour, by everybody. */
  perEventAndHour: 100,
  files: 20,
} as const;

/** What is known when somebody asks for a link; counts are of what was sent before it. */
export type StartAttempt = {
  /** Since the form was handed out; null where it is not ours or not for this event. */
  readonly formAgeMs: number | null;
  readonly fromSenderInHour: number;
  readonly toAddressInDay: number;
  readonly atEventInHour: number;
};

/** No puzzle for people: the age of the form, and how many there were lately. */
export function canStart(attempt: StartAttempt): Verdict<ApplicationRefusalCode> {
  if (!isWrittenByHand(attempt.formAgeMs)) return denied('application.form_expired');
  const isTooMuch =
    attempt.fromSenderInHour >= limits.perSenderAndHour ||
    attempt.toAddressInDay >= limits.perAddressAndDay ||
    attempt.atEventInHour >= limits.perEventAndHour;
  return isTooMuch ? denied('application.too_many') : allowed;
}

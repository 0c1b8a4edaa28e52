import { type CalendarDate, calendarDateAt, daysAfter } from '../calendar-date.ts';
import { isWrittenByHand } from '../public-form.ts';
import { allowed, denied, type Verdict } from '../refusal.ts';
import { isDaytime } from '../wall-clock.ts';
import type { ApplicationRefusalCode } from './application.refusals.ts';
import type { ApplicationStatus } from './application-status.rules.ts';

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

/** Early enough to ask a colleague, and late enough that most have handed in by themselves. */
export const REMINDER_DAYS_BEFORE = 3;
/** Whoever began only just now has a letter with the deadline already. */
const FORGOTTEN_AFTER_MS = 24 * 60 * 60 * 1000;

type Begun = {
  readonly status: ApplicationStatus;
  readonly createdAt: Date;
  readonly remindedAt: Date | null;
};
type Deadline = { readonly closesOn: CalendarDate; readonly timeZone: string };

/** Whether an application that was begun and not handed in is due to be brought to mind, once. */
export function isReminderDue(
  { status, createdAt, remindedAt }: Begun,
  { closesOn, timeZone }: Deadline,
  now: Date,
): boolean {
  if (status !== 'draft' || remindedAt !== null) return false;
  if (now.getTime() - createdAt.getTime() < FORGOTTEN_AFTER_MS) return false;
  const today = calendarDateAt(now, timeZone);
  const isNear = daysAfter(today, REMINDER_DAYS_BEFORE) >= closesOn && today <= closesOn;
  return isNear && isDaytime(now, timeZone);
}

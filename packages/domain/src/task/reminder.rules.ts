import { type CalendarDate, daysAfter } from '../calendar-date.ts';
import { instantOf } from '../wall-clock.ts';

/** When reminders leave, by the clocks at the event. */
export const reminderTime = '09:00';
/** A letter lies in the outbox at least so long before it leaves, so that it can be read and stopped. */
export const readableMs = 60 * 60 * 1000;
/** A step that was missed, because Foyer stood still, is made up for within so many days. */
const madeUpForDays = 2;

type Ladder = { readonly dueOn: CalendarDate; readonly reminders: readonly number[] };

/** The days on which is reminded, the earliest first. */
export function reminderDays({ dueOn, reminders }: Ladder): CalendarDate[] {
  return reminders.map((days) => daysAfter(dueOn, -days)).sort();
}

/**
 * The step whose turn it is: the latest that is not later than today. Earlier ones that were missed
 * are not caught up with one by one, and a ladder that begins in the past reminds of nothing today.
 */
export function stepOn(ladder: Ladder, today: CalendarDate): CalendarDate | null {
  const step = reminderDays(ladder)
    .filter((day) => day <= today)
    .at(-1);
  return step !== undefined && step >= daysAfter(today, -madeUpForDays) ? step : null;
}

/** The next day on which is reminded, from tomorrow on. */
export function nextStep(ladder: Ladder, today: CalendarDate): CalendarDate | null {
  return reminderDays(ladder).find((day) => day > today) ?? null;
}

/** At nine at the event on that day, and never before somebody could have read it. */
export function leavesAt(step: CalendarDate, timeZone: string, now: Date): Date {
  const planned = instantOf({ date: step, time: reminderTime }, timeZone).getTime();
  return new Date(Math.max(planned, now.getTime() + readableMs));
}

import { type CalendarDate, calendarDateAt } from '@foyer/domain/calendar-date.ts';
import { instantOf } from '@foyer/domain/wall-clock.ts';

const ZONE = 'Europe/Berlin';
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * When something happened, as data:
 * `-12 09:40` twelve working days before the event was loaded, at that time of day in Berlin;
 * `+2 12:00` two working days after; `-73h` as many hours before, to the minute;
 * `day1 10:30` on the first day of the conference; `2025-03-20 10:30` on that date.
 */
export type Moment = string;

export interface DemoClock {
  readonly now: Date;
  /** The first and the second day of the conference. */
  readonly days: readonly [CalendarDate, CalendarDate];
  instant(moment: Moment): Date;
}

/** For an edition whose days are known. */
export function demoClock(now: Date, days: readonly [CalendarDate, CalendarDate]): DemoClock {
  const today = calendarDateAt(now, ZONE);
  const instant = (moment: Moment): Date => {
    const hours = /^-(\d+)h$/.exec(moment);
    if (hours) return new Date(now.getTime() - Number(hours[1]) * 60 * 60 * 1000);
    const [, day = '', time = ''] = /^(\S+) (\d\d:\d\d)$/.exec(moment) ?? [];
    if (day === 'day1') return instantOf({ date: days[0], time }, ZONE);
    if (day === 'day2') return instantOf({ date: days[1], time }, ZONE);
    if (/^\d{4}-\d\d-\d\d$/.test(day)) return instantOf({ date: day, time }, ZONE);
    if (/^[+-]\d+$/.test(day)) {
      return instantOf({ date: workingDay(today, Number(day)), time }, ZONE);
    }
    throw new Error(`“${moment}” is no moment`);
  };
  return { now, days, instant };
}

/** The two days of the coming edition: about three weeks after `now`, Monday to Thursday as first day. */
export function comingDays(now: Date): readonly [CalendarDate, CalendarDate] {
  let first = plusDays(calendarDateAt(now, ZONE), 21);
  if (weekday(first) === 5) first = plusDays(first, -1);
  while (weekday(first) > 5 || weekday(first) === 0) first = plusDays(first, 1);
  return [first, plusDays(first, 1)];
}

/** A working day about eight days after `now`. */
export function comingDueDate(now: Date): CalendarDate {
  let due = plusDays(calendarDateAt(now, ZONE), 8);
  while (isWeekend(due)) due = plusDays(due, 1);
  return due;
}

function workingDay(from: CalendarDate, count: number): CalendarDate {
  let day = from;
  for (let left = Math.abs(count); left > 0; left -= isWeekend(day) ? 0 : 1) {
    day = plusDays(day, Math.sign(count));
  }
  return day;
}

function isWeekend(day: CalendarDate): boolean {
  return weekday(day) === 0 || weekday(day) === 6;
}

function weekday(day: CalendarDate): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay();
}

function plusDays(day: CalendarDate, count: number): CalendarDate {
  return new Date(Date.parse(`${day}T12:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

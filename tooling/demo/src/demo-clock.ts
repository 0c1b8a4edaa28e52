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
  readonly days: readonly [string, string];
  instant(moment: Moment): Date;
}

/** For an edition whose days are known. */
export function demoClock(now: Date, days: readonly [string, string]): DemoClock {
  const today = dateIn(now);
  const instant = (moment: Moment): Date => {
    const hours = /^-(\d+)h$/.exec(moment);
    if (hours) return new Date(now.getTime() - Number(hours[1]) * 60 * 60 * 1000);
    const [, day = '', time = ''] = /^(\S+) (\d\d:\d\d)$/.exec(moment) ?? [];
    if (day === 'day1') return berlinInstant(days[0], time);
    if (day === 'day2') return berlinInstant(days[1], time);
    if (/^\d{4}-\d\d-\d\d$/.test(day)) return berlinInstant(day, time);
    if (/^[+-]\d+$/.test(day)) return berlinInstant(workingDay(today, Number(day)), time);
    throw new Error(`“${moment}” is no moment`);
  };
  return { now, days, instant };
}

/** The two days of the coming edition: about three weeks after `now`, Monday to Thursday as first day. */
export function comingDays(now: Date): readonly [string, string] {
  let first = plusDays(dateIn(now), 21);
  if (weekday(first) === 5) first = plusDays(first, -1);
  while (weekday(first) > 5 || weekday(first) === 0) first = plusDays(first, 1);
  return [first, plusDays(first, 1)];
}

/** A working day about eight days after `now`. */
export function comingDueDate(now: Date): string {
  let due = plusDays(dateIn(now), 8);
  while (isWeekend(due)) due = plusDays(due, 1);
  return due;
}

function workingDay(from: string, count: number): string {
  let day = from;
  for (let left = Math.abs(count); left > 0; left -= isWeekend(day) ? 0 : 1) {
    day = plusDays(day, Math.sign(count));
  }
  return day;
}

function isWeekend(day: string): boolean {
  return weekday(day) === 0 || weekday(day) === 6;
}

function weekday(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay();
}

function plusDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** The calendar date in Berlin. */
function dateIn(instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(instant);
}

/** The instant at which clocks in Berlin show this date and time. */
function berlinInstant(day: string, time: string): Date {
  const asUtc = new Date(`${day}T${time}:00Z`);
  // The offset just before and just after a change of the clocks differs; the second look settles it.
  const guess = new Date(asUtc.getTime() - offsetMs(asUtc));
  return new Date(asUtc.getTime() - offsetMs(guess));
}

function offsetMs(instant: Date): number {
  const name = new Intl.DateTimeFormat('en', { timeZone: ZONE, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  if (!sign) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60 * 1000;
}

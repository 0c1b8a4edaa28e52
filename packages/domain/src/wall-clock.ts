import type { CalendarDate } from './calendar-date.ts';

/** What the clocks at a place show: `2026-03-19`, `09:30`. */
export type WallClock = { readonly date: CalendarDate; readonly time: string };

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What clocks there show at this moment. */
export function wallClockOf(instant: Date, timeZone: string): WallClock {
  let format = formats.get(timeZone);
  if (!format) {
    // Swedish writes dates as ISO 8601 does: 2026-03-19 09:30.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(timeZone, format);
  }
  const [date = '', time = ''] = format.format(instant).split(' ');
  return { date, time };
}

/** No letter leaves of its own accord at night, by the clocks at the event. */
const DAYTIME = { from: '09:00', until: '17:00' };

export function isDaytime(instant: Date, timeZone: string): boolean {
  const { time } = wallClockOf(instant, timeZone);
  return time >= DAYTIME.from && time < DAYTIME.until;
}

/**
 * The moment at which clocks there show this. A time that two moments show (clocks set back) is the
 * first of them; one that no moment shows (clocks set forward) is as much later as clocks jump.
 */
export function instantOf({ date, time }: WallClock, timeZone: string): Date {
  const shown = Date.parse(`${date}T${time}:00Z`);
  // Offsets change at most once within two days, so one of these two is in force at that moment.
  const before = offsetAt(shown - DAY_MS, timeZone);
  const after = offsetAt(shown + DAY_MS, timeZone);
  const [first, second] = before >= after ? [before, after] : [after, before];
  for (const offset of [first, second]) {
    if (offsetAt(shown - offset, timeZone) === offset) return new Date(shown - offset);
  }
  return new Date(shown - before);
}

/** How far clocks there are ahead of UTC. */
function offsetAt(instant: number, timeZone: string): number {
  const whole = Math.floor(instant / MINUTE_MS) * MINUTE_MS;
  const { date, time } = wallClockOf(new Date(whole), timeZone);
  return Date.parse(`${date}T${time}:00Z`) - whole;
}

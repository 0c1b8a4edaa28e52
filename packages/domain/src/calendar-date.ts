/** A day as it is written: `2026-03-19`. Compares as text, knows no time zone. */
export type CalendarDate = string;

/** Which day it is there. */
export function calendarDateAt(now: Date, timeZone: string): CalendarDate {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
}

/** Whole days from one to the other; negative when it lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** So many days later, or earlier. Days are counted, not hours: a change of clocks moves nothing. */
export function daysAfter(from: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${from}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

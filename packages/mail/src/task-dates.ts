import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import type { Locale } from '@foyer/domain/locales.ts';

/** `1. März 2026`. A day has no time zone; noon in UTC is the same day when written in UTC. */
export function dateIn(date: CalendarDate, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T12:00:00Z`));
}

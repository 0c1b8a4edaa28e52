import { type CalendarDate, daysAfter } from '@foyer/domain/calendar-date.ts';
import type { PublicEvent } from '@foyer/domain/event/event.schema.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { PublicDemo } from '@foyer/domain/public-page.ts';
import { pagesDe } from '@foyer/messages/visitor/pages.de.ts';
import { pagesEn } from '@foyer/messages/visitor/pages.en.ts';
import ical from 'ical-generator';

type Input = {
  readonly event: PublicEvent;
  readonly demos: readonly PublicDemo[];
  /** With the days of the event above its demos, as entries without a time. */
  readonly withDays: boolean;
  readonly locale: Locale;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly now: Date;
};

const hourSeconds = 3600;

/**
 * The programme as calendars read it (RFC 5545). Times are moments in UTC, so that no calendar has to
 * know when the clocks there change. A demo keeps its UID, and a moved one counts up its SEQUENCE.
 */
export function programmeCalendar(input: Input): string {
  const { event, demos, withDays, locale, publicUrl, now } = input;
  const words = (locale === 'de' ? pagesDe : pagesEn).programme;
  const base = `${publicUrl}/e/${event.slug}`;
  const calendar = ical({
    name: `${event.name}: ${words.title}`,
    prodId: { company: 'Foyer', product: 'Programme', language: locale.toUpperCase() },
    url: `${base}/programme`,
    ttl: hourSeconds,
  });
  if (withDays) {
    calendar.createEvent({
      id: `days-${event.slug}@${new URL(publicUrl).hostname}`,
      stamp: now,
      // A day knows no time zone; the end of a calendar entry is the day after its last one.
      start: dayAsDate(event.startsOn),
      end: dayAsDate(daysAfter(event.endsOn, 1)),
      allDay: true,
      summary: event.name,
      location: [event.venueName, event.city].filter(Boolean).join(', '),
      url: base,
    });
  }
  for (const demo of demos) {
    const stands = demo.stands.map((stand) =>
      [words.at.replace('{number}', stand.number), stand.hallName].join(', '),
    );
    const place = demo.placeName && textIn(demo.placeName, locale);
    calendar.createEvent({
      id: `${demo.demoId}@${new URL(publicUrl).hostname}`,
      sequence: demo.version,
      stamp: now,
      start: new Date(demo.startsAt),
      end: new Date(demo.endsAt),
      summary: `${textIn(demo.title, locale)} (${demo.exhibitorName})`,
      location: [place || stands.join('; ') || words.atStand, event.venueName, event.city]
        .filter(Boolean)
        .join(', '),
      description: [textIn(demo.abstract, locale), demo.presenter].filter(Boolean).join('\n\n'),
      url: `${base}/exhibitors/${demo.exhibitorId}`,
    });
  }
  return calendar.toString();
}

/** The library writes the date that its own clock shows. */
function dayAsDate(day: CalendarDate): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

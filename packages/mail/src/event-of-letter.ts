import type { Locale } from '@foyer/domain/locales.ts';

/** What letters say of the event they are about. Days are calendar dates, `2026-03-19`. */
export type EventOfLetter = {
  readonly name: string;
  readonly organiserName: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly venueName: string;
  readonly city: string;
  readonly timeZone: string;
};

/** "19.–20. März 2026", "19 – 20 March 2026"; one day once. */
export function daysOf({ startsOn, endsOn }: EventOfLetter, locale: Locale): string {
  // A calendar date has no time zone; noon in UTC is the same date when written in UTC.
  const at = (date: string) => new Date(`${date}T12:00:00Z`);
  return new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(at(startsOn), at(endsOn));
}

export function placeOf({ venueName, city }: EventOfLetter): string {
  return [venueName, city].filter((part) => part !== '').join(', ');
}

import type { Locale } from '@foyer/domain/locales.ts';

const languageOf = { de: 'de-DE', en: 'en-GB' } as const;

/** "Donnerstag, 19. März 2026" at the place of the event. */
export function dayOf(at: Date, timeZone: string, locale: Locale): string {
  const format = { dateStyle: 'full', timeZone } as const;
  return new Intl.DateTimeFormat(languageOf[locale], format).format(at);
}

type Span = { readonly startsAt: Date; readonly endsAt: Date };

/** "10:30–11:00 Uhr", "10:30–11:00" */
export function timesOf({ startsAt, endsAt }: Span, timeZone: string, locale: Locale): string {
  const format = { hour: '2-digit', minute: '2-digit', timeZone } as const;
  return new Intl.DateTimeFormat(languageOf[locale], format).formatRange(startsAt, endsAt);
}

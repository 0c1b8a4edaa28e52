import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import type { TimeSpan } from '@foyer/domain/demo/demo.rules.ts';
import type { Place } from '@foyer/domain/demo/demo.schema.ts';
import { type LocalizedText, textIn } from '@foyer/domain/locales.ts';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useLanguage } from '../language/language.tsx';

const clock = { hour: '2-digit', minute: '2-digit' } as const;
const date = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** Titles, places and times of demos as people read them, in the event's time zone. */
export function useDemoWords(places: readonly Place[]) {
  const t = useTranslations('demoPlaces');
  const format = useFormatter();
  const { locale } = useLanguage();
  return useMemo(() => {
    const text = (words: LocalizedText) => textIn(words, locale);
    return {
      text,
      title: (demo: { title: LocalizedText }) => text(demo.title),
      /** Null is the exhibitor's own stand, with its number where it has one. */
      place: (placeId: string | null, standNumbers: readonly string[] = []) => {
        const place = places.find((one) => one.placeId === placeId);
        if (place) return text(place.name);
        return standNumbers.length > 0
          ? t('atNumber', { number: standNumbers.join(', ') })
          : t('atStand');
      },
      times: ({ startsAt, endsAt }: TimeSpan) => format.dateTimeRange(startsAt, endsAt, clock),
      day: ({ startsAt }: Pick<TimeSpan, 'startsAt'>) => format.dateTime(startsAt, date),
      /** A calendar day knows no time zone. */
      dayName: (day: CalendarDate) =>
        format.dateTime(new Date(`${day}T12:00:00Z`), { ...date, timeZone: 'UTC' }),
    };
  }, [places, t, format, locale]);
}

export type DemoWords = ReturnType<typeof useDemoWords>;

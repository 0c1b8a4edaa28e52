import {
  atStands,
  type ProgrammeSearch,
  programmeQuery,
} from '@foyer/domain/demo/programme-search.ts';
import type { Category } from '@foyer/domain/event/event.schema.ts';
import { type Locale, locales, textIn } from '@foyer/domain/locales.ts';
import type { PublicDemo } from '@foyer/domain/public-page.ts';
import { useFormatter, useTranslations } from 'use-intl';

type Props = {
  readonly demos: readonly PublicDemo[];
  readonly days: readonly string[];
  readonly topics: readonly Category[];
  readonly search: ProgrammeSearch;
  readonly locale: Locale;
  readonly path: string;
};

type Chip = {
  readonly key: string;
  readonly name: string;
  readonly by: 'day' | 'place' | 'topic' | 'language';
  readonly value: string;
};

/** Days, places and languages as links: a chosen one leads to the programme without it. */
export function ProgrammeChips({ demos, days, topics, search, locale, path }: Props) {
  const t = useTranslations('programme');
  const format = useFormatter();
  const places = new Map(
    demos.map(({ placeId, placeName }) => [
      placeId ?? atStands,
      placeName ? textIn(placeName, locale) : t('stands'),
    ]),
  );
  const languages = locales.filter((one) => demos.some(({ language }) => language === one));
  const dayName = (day: string) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), {
      ...{ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' },
    });
  // One of a kind narrows nothing down.
  const several = <One,>(all: readonly One[]) => (all.length > 1 ? all : []);
  const chips: Chip[] = [
    ...several(days).map((day) => ({ by: 'day' as const, value: day, name: dayName(day) })),
    ...several([...places]).map(([value, name]) => ({ by: 'place' as const, value, name })),
    ...several(
      topics.filter(({ categoryId }) => demos.some((demo) => demo.categoryId === categoryId)),
    ).map(({ categoryId, name }) => ({
      ...{ by: 'topic' as const, value: categoryId as string, name: textIn(name, locale) },
    })),
    ...several(languages).map((language) => ({
      ...{ by: 'language' as const, value: language },
      name: t('inLanguage', { language }),
    })),
  ].map((chip) => ({ ...chip, key: `${chip.by}-${chip.value}` }));
  if (chips.length === 0) return null;
  return (
    <nav aria-label={t('filters')}>
      <ul className="chips">
        {chips.map(({ key, by, value, name }) => {
          const isOn = search[by] === value;
          const query = programmeQuery(search, { [by]: isOn ? null : value });
          return (
            <li key={key}>
              <a href={`${path}${query}`} aria-current={isOn ? 'true' : undefined}>
                {name}
                {isOn && <span className="unseen"> ({t('remove')})</span>}
                {isOn && (
                  <span className="chip-off" aria-hidden="true">
                    ×
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

import { type DirectorySearch, directoryQuery } from '@foyer/domain/listing/directory.schema.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { PublicPage } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';

type Props = Pick<
  Extract<PublicPage, { kind: 'directory' }>,
  'categories' | 'halls' | 'search' | 'matches'
> & {
  readonly locale: Locale;
  readonly addressOf: (query: string) => string;
};

type Chip = {
  readonly key: string;
  readonly name: string;
  readonly count?: number;
  readonly isOn: boolean;
  readonly on: Partial<DirectorySearch>;
  readonly off: Partial<DirectorySearch>;
};

/** Filters as links: a chosen one leads to the list without it. */
export function FilterChips({ categories, halls, search, matches, locale, addressOf }: Props) {
  const t = useTranslations('directory');
  const chips: Chip[] = [
    ...(matches.hasDemos || search.demos
      ? [
          {
            key: 'demos',
            name: t('withDemos'),
            isOn: search.demos,
            on: { demos: true },
            off: { demos: false },
          },
        ]
      : []),
    ...(halls.length > 1 ? halls : []).map((hall) => ({
      key: hall.hallId,
      name: hall.name,
      isOn: hall.hallId === search.hall,
      on: { hall: hall.hallId as DirectorySearch['hall'] },
      off: { hall: null },
    })),
    ...categories.flatMap(({ categoryId, name }) => {
      const count = matches.byCategory[categoryId] ?? 0;
      const isOn = categoryId === search.category;
      // A chip that would leave nothing is a dead end.
      if (count === 0 && !isOn) return [];
      const chip = { key: categoryId, name: textIn(name, locale), count, isOn };
      return [{ ...chip, on: { category: categoryId }, off: { category: null } }];
    }),
  ];
  if (chips.length === 0) return null;
  return (
    <nav aria-label={t('filters')}>
      <ul className="chips">
        {chips.map(({ key, name, count, isOn, on, off }) => (
          <li key={key}>
            <a
              href={addressOf(directoryQuery(search, isOn ? off : on))}
              aria-current={isOn ? 'true' : undefined}
            >
              {name}
              {isOn && <span className="unseen"> ({t('remove')})</span>}
              {isOn && (
                <span className="chip-off" aria-hidden="true">
                  ×
                </span>
              )}
              {count !== undefined && !isOn && (
                <span className="chip-count">
                  {count} <span className="unseen">{t('exhibitors', { count })}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

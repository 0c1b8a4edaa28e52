import { type Locale, textIn } from '@foyer/domain/locale.ts';
import type { DirectorySearch, PublicPage } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';
import { ExhibitorCard } from '../features/listing/exhibitor-card.tsx';

type Props = Extract<PublicPage, { kind: 'directory' }> & { readonly locale: Locale };

export function DirectoryPage({ event, categories, search, cards, total, locale }: Props) {
  const t = useTranslations('directory');
  const base = `/e/${event.slug}`;
  const narrowed = search.q !== '' || search.category !== null;
  const chips = [
    { categoryId: null, name: t('all') },
    ...categories.map(({ categoryId, name }) => ({ categoryId, name: textIn(name, locale) })),
  ];
  return (
    <>
      <h1>{t('title')}</h1>
      <search>
        <form className="search" action={base} method="get">
          <label className="unseen" htmlFor="q">
            {t('search')}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={search.q}
            placeholder={t('placeholder')}
            maxLength={100}
            autoComplete="off"
          />
          {search.category && <input type="hidden" name="category" value={search.category} />}
          <button type="submit">{t('submit')}</button>
        </form>
      </search>
      {categories.length > 0 && (
        <nav aria-label={t('categories')}>
          <ul className="chips">
            {chips.map(({ categoryId, name }) => (
              <li key={categoryId ?? 'all'}>
                <a
                  href={addressWith(base, { ...search, category: categoryId })}
                  aria-current={categoryId === search.category ? 'true' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {total > 0 && (
        <p className="quiet">
          {narrowed ? t('found', { count: cards.length, total }) : t('count', { count: total })}
        </p>
      )}
      <ul className="cards">
        {cards.map((card) => (
          <ExhibitorCard key={card.exhibitorId} card={card} slug={event.slug} locale={locale} />
        ))}
      </ul>
      {total === 0 && <p className="empty">{t('empty')}</p>}
      {total > 0 && cards.length === 0 && (
        <p className="empty">
          {t('nothing')} <a href={base}>{t('reset')}</a>
        </p>
      )}
    </>
  );
}

function addressWith(base: string, { q, category }: DirectorySearch): string {
  const query = new URLSearchParams();
  if (q) query.set('q', q);
  if (category) query.set('category', category);
  return query.size > 0 ? `${base}?${query}` : base;
}

import { directoryQuery, isNarrowed } from '@foyer/domain/listing/directory.schema.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { PublicPage } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';
import { schemaOrgEvent } from '../features/event/schema-org-event.ts';
import { ExhibitorCard } from '../features/listing/exhibitor-card.tsx';
import { FilterChips } from '../features/listing/filter-chips.tsx';
import { NothingFound } from '../features/listing/nothing-found.tsx';
import { SearchForm } from '../features/listing/search-form.tsx';
import { SponsorStrip } from '../features/sponsorship/sponsor-strip.tsx';
import { DataScript } from '../shell/data-script.tsx';

type Props = Extract<PublicPage, { kind: 'directory' }> & {
  readonly locale: Locale;
  readonly origin: string;
};

/** `data-live` marks what live-search.ts renews while one types. */
export function DirectoryPage(page: Props) {
  const { event, search, cards, matches, isEmbedded, locale, origin } = page;
  const t = useTranslations('directory');
  const base = `/e/${event.slug}${isEmbedded ? '/embed' : ''}`;
  const addressOf = (query: string) => {
    if (!isEmbedded) return base + query;
    return `${base}${query}${query ? '&' : '?'}lang=${locale}`;
  };
  const { found, total } = matches;
  const last = cards.at(-1)?.exhibitorId as typeof search.after;
  return (
    <>
      <div className="hero">
        <h1>{t('heading')}</h1>
        {!isEmbedded && <p className="lead">{textIn(event.tagline, locale)}</p>}
        <SearchForm base={base} search={search} lang={isEmbedded ? locale : null} />
      </div>
      <div data-live="filters">
        <FilterChips {...page} addressOf={addressOf} />
      </div>
      <p className="quiet" role="status" data-live="count">
        {total > 0 &&
          (isNarrowed(search) ? t('found', { count: found, total }) : t('count', { count: total }))}
        {matches.isGuess && found > 0 && ` · ${t('guess', { q: search.q })}`}
      </p>
      <div className="results" data-live="results">
        {cards.length > 0 && (
          <ul className="cards">
            {cards.map((card) => (
              <ExhibitorCard
                key={card.exhibitorId}
                {...{ card, locale, isEmbedded }}
                slug={event.slug}
              />
            ))}
          </ul>
        )}
        {total === 0 && <p className="empty">{t('empty')}</p>}
        {total > 0 && found === 0 && <NothingFound search={search} addressOf={addressOf} />}
        {(matches.hasMore || search.after) && (
          <p className="paging">
            {search.after && <a href={addressOf(directoryQuery(search))}>{t('fromStart')}</a>}
            {matches.hasMore && last && (
              <a className="button" href={addressOf(directoryQuery(search, { after: last }))}>
                {t('more')}
              </a>
            )}
          </p>
        )}
      </div>
      {!isEmbedded && (
        <SponsorStrip sponsors={page.sponsors} place="directory" {...{ event, locale }} />
      )}
      {!isEmbedded && (
        <DataScript
          type="application/ld+json"
          value={{ '@context': 'https://schema.org', ...schemaOrgEvent(event, { locale, origin }) }}
        />
      )}
    </>
  );
}

import { type Locale, locales } from '@foyer/domain/locales.ts';
import type { PageRequest, PublicPage } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';
import { EventDates } from '../features/event/event-dates.tsx';

const languageNames: Record<Locale, string> = { de: 'Deutsch', en: 'English' };

/** Pages of one person: nothing leads away from them. */
const withoutPages = new Set<PublicPage['kind']>(['badge', 'badge_seats', 'application']);

export function PageHeader({ page, locale, path }: PageRequest) {
  const t = useTranslations('frame');
  const event = 'event' in page ? page.event : null;
  return (
    <header className="head">
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <div className="head-row">
        {event ? (
          <div>
            <a className="head-name" href={`/e/${event.slug}`}>
              {event.name}
            </a>
            <p className="quiet">
              <EventDates {...event} /> · {event.venueName}, {event.city}
            </p>
          </div>
        ) : (
          <a className="head-name" href="/">
            Foyer
          </a>
        )}
        <nav className="languages" aria-label={t('language')}>
          {locales.map((one) => (
            <a
              key={one}
              href={withLanguage(path, one)}
              lang={one}
              hrefLang={one}
              aria-label={`${one.toUpperCase()}, ${languageNames[one]}`}
              aria-current={one === locale ? 'true' : undefined}
            >
              {one.toUpperCase()}
            </a>
          ))}
        </nav>
      </div>
      {event && !withoutPages.has(page.kind) && (
        <EventPages
          slug={event.slug}
          kind={page.kind}
          isCalling={isCalling(page)}
          hasSponsors={hasSponsors(page)}
        />
      )}
    </header>
  );
}

/** Whether exhibitors are called for, as far as anybody may know. */
function isCalling(page: PublicPage): boolean {
  return 'isCalling' in page && page.isCalling;
}

/** Whether there is something to see on the page of sponsors. */
function hasSponsors(page: PublicPage): boolean {
  return 'sponsors' in page && (page.sponsors.length > 0 || page.isSelling);
}

type EventPagesProps = {
  readonly slug: string;
  readonly kind: PublicPage['kind'];
  readonly isCalling: boolean;
  readonly hasSponsors: boolean;
};

function EventPages({ slug, kind, isCalling, hasSponsors }: EventPagesProps) {
  const t = useTranslations('frame');
  const inDirectory = kind === 'directory' || kind === 'exhibitor';
  return (
    <nav className="pages" aria-label={t('pages')}>
      <a
        href={`/e/${slug}`}
        aria-current={inDirectory ? (kind === 'directory' ? 'page' : 'true') : undefined}
      >
        {t('exhibitors')}
      </a>
      <a href={`/e/${slug}/plan`} aria-current={kind === 'plan' ? 'page' : undefined}>
        {t('plan')}
      </a>
      <a href={`/e/${slug}/programme`} aria-current={kind === 'programme' ? 'page' : undefined}>
        {t('programme')}
      </a>
      {hasSponsors && (
        <a
          href={`/e/${slug}/sponsors`}
          aria-current={kind === 'sponsors' ? 'page' : kind === 'transparency' ? 'true' : undefined}
        >
          {t('sponsors')}
        </a>
      )}
      {isCalling && (
        <a href={`/e/${slug}/call`} aria-current={kind === 'call' ? 'page' : undefined}>
          {t('call')}
        </a>
      )}
    </nav>
  );
}

function withLanguage(path: string, locale: Locale): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${locale}`;
}

import { type DirectorySearch, directoryQuery } from '@foyer/domain/listing/directory.schema.ts';
import { type Locale, locales, textIn } from '@foyer/domain/locales.ts';
import { plainProse } from '@foyer/domain/prose.ts';
import type { PageRequest, PublicPage } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';
import { useEventDates } from '../features/event/event-dates.tsx';
import { messagesIn } from '../messages.ts';
import { titleOf } from './page-title.ts';

/** What search engines and messengers read: title, description, languages, and a picture. */
export function PageMeta({ page, locale, origin }: PageRequest) {
  const title = titleOf(page, messagesIn(locale));
  const description = useDescription(page, locale);
  const path = pathOf(page);
  const address = (language: Locale) => `${origin}${withLanguage(path ?? '', language)}`;
  const picture = pictureOf(page);
  return (
    <>
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {isHidden(page) && <meta name="robots" content="noindex" />}
      {path && (
        <>
          <link rel="canonical" href={address(locale)} />
          {locales.map((one) => (
            <link key={one} rel="alternate" hrefLang={one} href={address(one)} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={origin + path} />
          <meta property="og:type" content={page.kind === 'exhibitor' ? 'profile' : 'website'} />
          <meta property="og:title" content={title} />
          {description && <meta property="og:description" content={description} />}
          <meta property="og:url" content={address(locale)} />
          <meta property="og:locale" content={locale === 'de' ? 'de_DE' : 'en_GB'} />
          <meta property="og:site_name" content={'event' in page ? page.event.name : 'Foyer'} />
        </>
      )}
      {picture && (
        <>
          <meta property="og:image" content={`${origin}${picture.path}?lang=${locale}`} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={picture.alt} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      {page.kind === 'directory' && (
        <link
          rel="alternate"
          type="application/json"
          href={`/e/${page.event.slug}/exhibitors.json`}
        />
      )}
    </>
  );
}

/** Results of a search and the frame for others are no pages of their own to a search engine. */
function isHidden(page: PublicPage): boolean {
  if (page.kind === 'directory') return page.isEmbedded || page.search.q !== '';
  if (page.kind === 'plan') return page.search.q !== '' || page.search.category !== null;
  if (page.kind === 'call') return pathOf(page) === null || page.standing === 'closed';
  return ['not_found', 'application'].includes(page.kind) || isOfBadge(page);
}

const isOfBadge = ({ kind }: PublicPage) => kind === 'badge' || kind === 'badge_seats';

function pathOf(page: PublicPage): string | null {
  switch (page.kind) {
    // The address of a badge or an application is a secret, and so is that of a private call.
    case 'badge':
    case 'badge_seats':
    case 'application':
    case 'not_found':
      return null;
    case 'badge_request':
      return `/e/${page.event.slug}/badge`;
    case 'call':
      return page.path === `/e/${page.event.slug}/call` ? page.path : null;
    case 'start':
      return '/';
    case 'directory':
      return `/e/${page.event.slug}${directoryQuery(page.search, paging(page.search))}`;
    case 'exhibitor':
      return `/e/${page.event.slug}/exhibitors/${page.exhibitor.exhibitorId}`;
    default:
      return `/e/${page.event.slug}/${page.kind}`;
  }
}

const paging = ({ after }: DirectorySearch) => ({ q: '', after });

function pictureOf(page: PublicPage): { path: string; alt: string } | null {
  if (page.kind === 'exhibitor') {
    const { exhibitor, event } = page;
    const path = `/e/${event.slug}/exhibitors/${exhibitor.exhibitorId}/picture.png`;
    return { path, alt: `${exhibitor.name}, ${event.name}` };
  }
  if (!('event' in page)) return null;
  return { path: `/e/${page.event.slug}/picture.png`, alt: page.event.name };
}

const longestDescription = 160;

function useDescription(page: PublicPage, locale: Locale): string {
  const t = useTranslations();
  const dates = useEventDates();
  if (page.kind === 'start') return t('start.lead');
  if (page.kind === 'not_found') return '';
  const { event } = page;
  const place = [event.venueName, event.city].filter(Boolean).join(', ');
  if (page.kind === 'exhibitor') {
    const { tagline, description } = page.exhibitor;
    const words = textIn(tagline, locale) || plainProse(textIn(description, locale));
    return shortened(words.replaceAll(/\s+/g, ' '));
  }
  return t('directory.description', { event: event.name, dates: dates(event), place });
}

function shortened(text: string): string {
  if (text.length <= longestDescription) return text;
  return `${text.slice(0, longestDescription).replace(/\s+\S*$/, '')} …`;
}

function withLanguage(path: string, locale: Locale): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${locale}`;
}

import type { PageRequest, PublicPage } from '@foyer/domain/public-page.ts';
import { IntlProvider } from 'use-intl';
import { messagesIn } from '../messages.ts';
import { ApplicationPage } from '../pages/application.page.tsx';
import { BadgePage } from '../pages/badge.page.tsx';
import { BadgeRequestPage } from '../pages/badge-request.page.tsx';
import { BadgeSeatsPage } from '../pages/badge-seats.page.tsx';
import { CallPage } from '../pages/call.page.tsx';
import { DirectoryPage } from '../pages/directory.page.tsx';
import { ExhibitorPage } from '../pages/exhibitor.page.tsx';
import { NotFoundPage } from '../pages/not-found.page.tsx';
import { NowPage } from '../pages/now.page.tsx';
import { PlanPage } from '../pages/plan.page.tsx';
import { ProgrammePage } from '../pages/programme.page.tsx';
import { SponsorsPage } from '../pages/sponsors.page.tsx';
import { StartPage } from '../pages/start.page.tsx';
import { TransparencyPage } from '../pages/transparency.page.tsx';
import { AccentStyle } from './accent-style.tsx';
import { formatsOf } from './formats.ts';
import { PageFooter } from './page-footer.tsx';
import { PageHeader } from './page-header.tsx';
import { PageMeta } from './page-meta.tsx';

export function PageDocument(request: PageRequest) {
  const { page, locale, assets, nonce } = request;
  const event = 'event' in page ? page.event : null;
  const messages = messagesIn(locale);
  const isEmbedded = page.kind === 'directory' && page.isEmbedded;
  /** A frame in somebody's page, and a screen on a wall. */
  const isBare = isEmbedded || page.kind === 'now';
  return (
    <html lang={locale}>
      <IntlProvider
        locale={formatsOf[locale]}
        timeZone={event?.timeZone ?? 'UTC'}
        messages={messages}
      >
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          {assets.fonts.map((href) => (
            <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="" />
          ))}
          {/* In the page itself: on a slow line a second request would hold the first picture back. */}
          <style nonce={nonce} dangerouslySetInnerHTML={{ __html: assets.css }} />
          <link rel="icon" type="image/svg+xml" href="/exhibitor/favicon.svg" />
          {event?.accent && <AccentStyle accent={event.accent} nonce={nonce} />}
          <PageMeta {...request} />
          {needsScript(page) &&
            assets.scripts.map((src) => <script key={src} type="module" src={src} nonce={nonce} />)}
        </head>
        <body data-embedded={isEmbedded || undefined}>
          {!isBare && <PageHeader {...request} />}
          <main id="content" tabIndex={-1}>
            <PageBody {...request} />
          </main>
          {!isBare && <PageFooter event={event} />}
        </body>
      </IntlProvider>
    </html>
  );
}

const scripted = new Set<PublicPage['kind']>([
  'plan',
  'directory',
  'programme',
  'now',
  'application',
]);
/** A preview is only looked at. */
const needsScript = (page: PublicPage) =>
  scripted.has(page.kind) && !(page.kind === 'application' && page.token === '');

function PageBody({ page, locale, origin }: PageRequest) {
  switch (page.kind) {
    case 'start':
      return <StartPage {...page} locale={locale} />;
    case 'directory':
      return <DirectoryPage {...page} {...{ locale, origin }} />;
    case 'exhibitor':
      return <ExhibitorPage {...page} {...{ locale, origin }} />;
    case 'plan':
      return <PlanPage {...page} locale={locale} />;
    case 'programme':
      return <ProgrammePage {...page} locale={locale} />;
    case 'sponsors':
      return <SponsorsPage {...page} locale={locale} />;
    case 'transparency':
      return <TransparencyPage {...page} locale={locale} />;
    case 'badge':
      return <BadgePage {...page} locale={locale} />;
    case 'now':
      return <NowPage {...page} locale={locale} />;
    case 'badge_seats':
      return <BadgeSeatsPage {...page} locale={locale} />;
    case 'badge_request':
      return <BadgeRequestPage {...page} />;
    case 'call':
      return <CallPage {...page} locale={locale} />;
    case 'application':
      return <ApplicationPage {...page} locale={locale} />;
    case 'not_found':
      return <NotFoundPage />;
  }
}

import type { PageRequest } from '@foyer/domain/public-page.ts';
import { IntlProvider } from 'use-intl';
import { messagesIn } from '../messages.ts';
import { DirectoryPage } from '../pages/directory.page.tsx';
import { ExhibitorPage } from '../pages/exhibitor.page.tsx';
import { NotFoundPage } from '../pages/not-found.page.tsx';
import { PlanPage } from '../pages/plan.page.tsx';
import { ProgrammePage } from '../pages/programme.page.tsx';
import { StartPage } from '../pages/start.page.tsx';
import { AccentStyle } from './accent-style.tsx';
import { PageFooter } from './page-footer.tsx';
import { PageHeader } from './page-header.tsx';
import { titleOf } from './page-title.ts';

export function PageDocument(request: PageRequest) {
  const { page, locale, assets, nonce } = request;
  const event = 'event' in page ? page.event : null;
  const messages = messagesIn(locale);
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{titleOf(page, messages)}</title>
        {page.kind === 'not_found' && <meta name="robots" content="noindex" />}
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {event?.accent && <AccentStyle accent={event.accent} nonce={nonce} />}
        {page.kind === 'plan' &&
          assets.scripts.map((src) => <script key={src} type="module" src={src} nonce={nonce} />)}
      </head>
      <body>
        <IntlProvider locale={locale} timeZone={event?.timeZone ?? 'UTC'} messages={messages}>
          <PageHeader {...request} />
          <main id="content" tabIndex={-1}>
            <PageBody {...request} />
          </main>
          <PageFooter event={event} />
        </IntlProvider>
      </body>
    </html>
  );
}

function PageBody({ page, locale }: PageRequest) {
  switch (page.kind) {
    case 'start':
      return <StartPage events={page.events} locale={locale} />;
    case 'directory':
      return <DirectoryPage {...page} locale={locale} />;
    case 'exhibitor':
      return <ExhibitorPage {...page} locale={locale} />;
    case 'plan':
      return <PlanPage {...page} locale={locale} />;
    case 'programme':
      return <ProgrammePage {...page} locale={locale} />;
    case 'not_found':
      return <NotFoundPage />;
  }
}

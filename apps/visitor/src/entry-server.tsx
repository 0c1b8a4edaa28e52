import type { RenderNow, RenderPage } from '@foyer/domain/public-page.ts';
import { renderToString } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { NowBoardView } from './features/demo/now-board.tsx';
import { messagesIn } from './messages.ts';
import { formatsOf } from './shell/formats.ts';
import { PageDocument } from './shell/page-document.tsx';

/** The whole page as HTML. React writes the doctype with `<html>`. */
export const renderPage: RenderPage = (request) => {
  const html = renderToString(<PageDocument {...request} />);
  return html.toLowerCase().startsWith('<!doctype') ? html : `<!doctype html>${html}`;
};

/** The board without the page around it, as its stream carries it. */
export const renderNow: RenderNow = ({ event, board, locale }) =>
  renderToString(
    <IntlProvider
      locale={formatsOf[locale]}
      timeZone={event.timeZone}
      messages={messagesIn(locale)}
    >
      <NowBoardView board={board} locale={locale} />
    </IntlProvider>,
  );

import type { RenderPage } from '@foyer/domain/public-page.ts';
import { renderToString } from 'react-dom/server';
import { PageDocument } from './shell/page-document.tsx';

/** The whole page as HTML. React writes the doctype with `<html>`. */
export const renderPage: RenderPage = (request) => {
  const html = renderToString(<PageDocument {...request} />);
  return html.toLowerCase().startsWith('<!doctype') ? html : `<!doctype html>${html}`;
};

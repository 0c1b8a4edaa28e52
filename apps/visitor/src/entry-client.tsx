import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { PlanIsland, type PlanIslandProps } from './features/stand/plan-island.tsx';
import { messagesIn } from './messages.ts';
import './shell/visitor.css';

/** Takes the place of the server's picture; without this script the picture and the list remain. */
const data = document.getElementById('page');
const island = document.getElementById('plan-island');

if (data?.textContent && island) {
  const props = JSON.parse(data.textContent) as PlanIslandProps;
  const { locale, timeZone } = props;
  island.setAttribute('data-alive', '');
  createRoot(island).render(
    <IntlProvider locale={locale} timeZone={timeZone} messages={messagesIn(locale)}>
      <PlanIsland {...props} />
    </IntlProvider>,
  );
}

import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { formatsOf, messagesIn } from '../../messages.ts';
import { PlanIsland, type PlanIslandProps } from './plan-island.tsx';

/** Takes the place of the server's picture; without this script the picture and the list remain. */
export function showPlan(island: HTMLElement): void {
  const data = document.getElementById('page');
  if (!data?.textContent) return;
  const props = JSON.parse(data.textContent) as PlanIslandProps;
  const { locale, timeZone } = props;
  island.setAttribute('data-alive', '');
  createRoot(island).render(
    <IntlProvider locale={formatsOf[locale]} timeZone={timeZone} messages={messagesIn(locale)}>
      <PlanIsland {...props} />
    </IntlProvider>,
  );
}

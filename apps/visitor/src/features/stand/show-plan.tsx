import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { formatsOf } from '../../shell/formats.ts';
import { PlanIsland, type PlanIslandProps } from './plan-island.tsx';
import { planMessagesIn } from './plan-messages.ts';

/** Takes the place of the server's picture; without this script the picture and the list remain. */
export function showPlan(island: HTMLElement): void {
  const data = document.getElementById('page');
  if (!data?.textContent) return;
  const props = JSON.parse(data.textContent) as PlanIslandProps;
  const { locale, timeZone } = props;
  island.setAttribute('data-alive', '');
  createRoot(island).render(
    <IntlProvider locale={formatsOf[locale]} timeZone={timeZone} messages={planMessagesIn(locale)}>
      <PlanIsland {...props} />
    </IntlProvider>,
  );
}

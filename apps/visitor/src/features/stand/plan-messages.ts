import type { Locale } from '@foyer/domain/locales.ts';
import { planPageDe } from '@foyer/messages/visitor/plan.de.ts';
import { planPageEn } from '@foyer/messages/visitor/plan.en.ts';

/** What the plan says in the browser; the words of all other pages stay with the server. */
export function planMessagesIn(locale: Locale): typeof planPageDe {
  return locale === 'de' ? planPageDe : (planPageEn as unknown as typeof planPageDe);
}

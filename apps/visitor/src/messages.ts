import type { Locale } from '@foyer/domain/locale.ts';
import { visitorDe } from '@foyer/messages/visitor.de.ts';
import { visitorEn } from '@foyer/messages/visitor.en.ts';

export function messagesIn(locale: Locale): typeof visitorDe {
  return locale === 'de' ? visitorDe : (visitorEn as unknown as typeof visitorDe);
}

/** How dates and numbers are written; English as in Europe. */
export const formatsOf = { de: 'de', en: 'en-GB' } as const satisfies Record<Locale, string>;

import type { Locale } from '@foyer/domain/locales.ts';
import { visitorDe } from '@foyer/messages/visitor.de.ts';
import { visitorEn } from '@foyer/messages/visitor.en.ts';

export function messagesIn(locale: Locale): typeof visitorDe {
  return locale === 'de' ? visitorDe : (visitorEn as unknown as typeof visitorDe);
}

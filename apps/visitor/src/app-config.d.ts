import type { visitorDe } from '@foyer/messages/visitor.de.ts';

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'de' | 'en';
    Messages: typeof visitorDe;
  }
}

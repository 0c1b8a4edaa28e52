import type { visitorDe } from '@foyer/messages/visitor.de.ts';

declare module 'use-intl' {
  interface AppConfig {
    /** English is written as in Europe. */
    Locale: 'de' | 'en-GB';
    Messages: typeof visitorDe;
  }
}

import type { exhibitorDe } from '@foyer/messages/exhibitor.de.ts';

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'de' | 'en';
    Messages: typeof exhibitorDe;
  }
}

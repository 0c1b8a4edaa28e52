import type { organiserDe } from '@foyer/messages/organiser.de.ts';

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'de' | 'en';
    Messages: typeof organiserDe;
  }
}

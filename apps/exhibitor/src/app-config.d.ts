/// <reference types="vite-plugin-pwa/client" />
import type { exhibitorDe } from '@foyer/messages/exhibitor.de.ts';

declare module 'use-intl' {
  interface AppConfig {
    // The screens format by region; letters, which the API's types bring along, by language.
    Locale: 'de-DE' | 'en-GB' | 'de' | 'en';
    Messages: typeof exhibitorDe;
  }
}

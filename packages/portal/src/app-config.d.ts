import type { sharedDe } from '@foyer/messages/shared.de.ts';

// For this package's own check. Each app declares its whole composition, of which this is a part;
// the file is not imported by any module, so that the two declarations never meet.
declare module 'use-intl' {
  interface AppConfig {
    // The screens format by region; letters, which the API's types bring along, by language.
    Locale: 'de-DE' | 'en-GB' | 'de' | 'en';
    Messages: typeof sharedDe;
  }
}

import type { Locale } from '@foyer/domain/locales.ts';

/** How dates and numbers are written; English as in Europe. */
export const formatsOf = { de: 'de', en: 'en-GB' } as const satisfies Record<Locale, string>;

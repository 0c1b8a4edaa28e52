// Apart from the schemas: what starts quickly starts without zod.
export const locales = ['de', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A text in both languages of the product; either side may be empty while it is being written. */
export type LocalizedText = { de: string; en: string };

/** The reader's language where it is filled, else the other one. */
export function textIn(text: LocalizedText, locale: Locale): string {
  return text[locale] || text[locale === 'de' ? 'en' : 'de'];
}

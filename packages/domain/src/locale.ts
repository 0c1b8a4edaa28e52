import { z } from 'zod';
import { locales } from './locales.ts';

export const localeSchema = z.enum(locales);
export type Locale = z.infer<typeof localeSchema>;

/** A text in both languages of the product; either side may be empty while it is being written. */
export type LocalizedText = { de: string; en: string };

/** A localized text of at most `max` characters on each side, trimmed. */
export function localizedTextSchema(max: number) {
  const side = z.string().trim().max(max).default('');
  return z.object({ de: side, en: side });
}

/** The reader's language where it is filled, else the other one. */
export function textIn(text: LocalizedText, locale: Locale): string {
  return text[locale] || text[locale === 'de' ? 'en' : 'de'];
}

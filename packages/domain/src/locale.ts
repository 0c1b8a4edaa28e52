import { z } from 'zod';
import { locales } from './locales.ts';

// biome-ignore lint/performance/noBarrelFile: everybody knows it here; the scanner takes it from where no zod is
export { textIn } from './locales.ts';

export const localeSchema = z.enum(locales);
export type { Locale, LocalizedText } from './locales.ts';

/** A localized text of at most `max` characters on each side, trimmed. */
export function localizedTextSchema(max: number) {
  const side = z.string().trim().max(max).default('');
  return z.object({ de: side, en: side });
}

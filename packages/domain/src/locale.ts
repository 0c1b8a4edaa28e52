import { z } from 'zod';
import { locales } from './locales.ts';

export const localeSchema = z.enum(locales);

/** A localized text of at most `max` characters on each side, trimmed. */
export function localizedTextSchema(max: number) {
  const side = z.string().trim().max(max).default('');
  return z.object({ de: side, en: side });
}

import type { Fact } from '@foyer/domain/fact/fact.schema.ts';
import { type Locale, type LocalizedText, textIn } from '@foyer/domain/locales.ts';

export type FactRecord = Pick<Fact, 'factId' | 'type' | 'at' | 'actorName' | 'noun'> &
  Partial<Pick<Fact, 'exhibitorId' | 'exhibitorName'>> & {
    before: Record<string, unknown> | null;
    after: Record<string, unknown> | null;
  };

export function isLocalizedText(value: unknown): value is LocalizedText {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as LocalizedText).de === 'string' &&
    typeof (value as LocalizedText).en === 'string'
  );
}

type Scalars = Record<string, string | number>;

function scalarsOf(record: Record<string, unknown> | null, locale: Locale): Scalars {
  const scalars: Scalars = {};
  for (const [key, value] of Object.entries(record ?? {})) {
    if (typeof value === 'string' || typeof value === 'number') scalars[key] = value;
    else if (isLocalizedText(value)) scalars[key] = textIn(value, locale);
  }
  return scalars;
}

/**
 * What a sentence of the history may name: everything plain in `before` and `after`, the later one
 * winning. A fact is never rewritten, so an old one may lack what today's sentence asks for: an
 * ellipsis (0 in a plural) stands there then, because a history with a gap beats none.
 */
export function sentenceValues(sentence: string, fact: FactRecord, locale: Locale): Scalars {
  const values = { ...scalarsOf(fact.before, locale), ...scalarsOf(fact.after, locale) };
  for (const [, name, kind] of sentence.matchAll(/\{(\w+)\s*(?:,\s*(\w+))?/g)) {
    if (!name || name in values) continue;
    values[name] = kind === 'plural' || kind === 'number' ? 0 : '…';
  }
  return values;
}

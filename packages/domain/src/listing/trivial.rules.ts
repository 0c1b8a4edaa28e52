import { locales } from '../locales.ts';
import { changedFields } from './difference.rules.ts';
import type { ListingContent, ListingField } from './listing.schema.ts';

/** More words than these, and somebody reads the listing as a whole. */
export const fewWords = 6;

/** A picture, a name, a link or a product is looked at one by one: it can mislead in one place. */
const harmless = ['tagline', 'description', 'categoryIds', 'contactEmail'] as const;

/**
 * Whether a change of a public listing is so small that several may be approved together: a few
 * words, none of them an address, other categories, or another address within the same domain.
 */
export function isTrivialChange(before: ListingContent | null, after: ListingContent): boolean {
  if (before === null) return false;
  const changed = changedFields(before, after);
  return (
    changed.length > 0 &&
    changed.every((field) => (harmless as readonly ListingField[]).includes(field)) &&
    domainOf(before.contactEmail) === domainOf(after.contactEmail) &&
    changedWords(before, after) <= fewWords &&
    !bringsAddress(before, after)
  );
}

const domainOf = (address: string) => address.split('@').at(-1);

const textsOf = ({ tagline, description }: ListingContent) =>
  locales.flatMap((locale) => [tagline[locale], description[locale]]);
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** Words that are gone or new, each as often as it is. */
function changedWords(before: ListingContent, after: ListingContent): number {
  const old = textsOf(before);
  return textsOf(after).reduce((sum, text, at) => {
    const counts = new Map<string, number>();
    for (const word of wordsOf(old[at] ?? '')) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) - 1);
    const gone = [...counts.values()].filter((count) => count > 0);
    const added = [...counts.values()].filter((count) => count < 0);
    const size = (some: number[]) => some.reduce((total, count) => total + Math.abs(count), 0);
    // One word in place of another is one change.
    return sum + Math.max(size(gone), size(added));
  }, 0);
}

const address = /[\w-]+\.[a-z]{2,}|https?:|@/i;

function bringsAddress(before: ListingContent, after: ListingContent): boolean {
  const known = new Set(textsOf(before).flatMap(wordsOf));
  return textsOf(after)
    .flatMap(wordsOf)
    .some((word) => address.test(word) && !known.has(word));
}

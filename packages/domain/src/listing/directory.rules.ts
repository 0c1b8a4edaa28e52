/** More words than these make a search slower and no better. */
const maxWords = 6;

/** Words that only say what the next one is, in both languages. */
const pointers = new Set(['stand', 'messestand', 'booth', 'halle', 'hall']);

/**
 * What somebody typed, as words to look for: "Stand B 12" means stand B12. The database folds each
 * of them the way it folded the listings.
 */
export function soughtWords(typed: string): string[] {
  const joined = typed.replaceAll(
    /(?<![\p{L}\p{N}])(\p{L})[\s.-]+(\d{1,4}\p{L}?)(?![\p{L}\p{N}])/gu,
    '$1$2',
  );
  const words = joined.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
  // A letter alone says nothing beside a word: the "E" of "E-Akte".
  const telling = words.filter((word) => word.length > 1 && !pointers.has(word.toLowerCase()));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, maxWords);
}

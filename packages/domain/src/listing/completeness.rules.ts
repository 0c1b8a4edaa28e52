import { type Locale, type LocalizedText, locales } from '../locales.ts';
import type { ListedProduct, ListingField, WorkingCopy } from './listing.schema.ts';

export type CompletenessItem = {
  readonly field: ListingField;
  readonly state: 'complete' | 'partly' | 'empty';
  /** Without it the listing cannot be submitted; one language is enough. */
  readonly required: boolean;
  readonly missingLanguages: readonly Locale[];
};

export type Completeness = {
  readonly items: readonly CompletenessItem[];
  readonly percent: number;
  /** What stands in the way of submitting, in the order of the form. */
  readonly blocking: readonly ListingField[];
};

/** What is there and what is missing, per language; the form, the home page and the API ask this. */
export function listingCompleteness(
  copy: WorkingCopy,
  products: readonly Pick<ListedProduct, 'name' | 'summary'>[],
): Completeness {
  const items: CompletenessItem[] = [
    one('displayName', copy.displayName !== '', true),
    both('tagline', [copy.tagline], true),
    both('description', [copy.description], true),
    one('logoMediaId', copy.logoMediaId !== null, true),
    one('categoryIds', copy.categoryIds.length > 0),
    one('links', copy.links.length > 0),
    one('contactEmail', copy.contactEmail !== ''),
    both(
      'products',
      products.flatMap(({ name, summary }) => [name, summary]),
    ),
  ];
  const points = items.map(({ state }) => ({ complete: 2, partly: 1, empty: 0 })[state]);
  const sum = points.reduce((total: number, point) => total + point, 0);
  return {
    items,
    percent: Math.round((100 * sum) / (2 * items.length)),
    blocking: blockingOf(copy, items),
  };
}

function one(field: ListingField, isThere: boolean, required = false): CompletenessItem {
  return { field, state: isThere ? 'complete' : 'empty', required, missingLanguages: [] };
}

function both(
  field: ListingField,
  texts: readonly LocalizedText[],
  required = false,
): CompletenessItem {
  const missingLanguages = locales.filter((locale) => texts.some((text) => text[locale] === ''));
  const isEmpty = texts.every((text) => locales.every((locale) => text[locale] === ''));
  const state = isEmpty ? 'empty' : missingLanguages.length > 0 ? 'partly' : 'complete';
  return { field, state, required, missingLanguages };
}

/** A reader of one language needs tagline and description in it, not one in each. */
function blockingOf(copy: WorkingCopy, items: readonly CompletenessItem[]): ListingField[] {
  const empty = items.filter(({ required, state }) => required && state === 'empty');
  const blocking = empty.map(({ field }) => field);
  const isReadable = locales.some((locale) => copy.tagline[locale] && copy.description[locale]);
  const hasTexts = !blocking.includes('tagline') && !blocking.includes('description');
  return hasTexts && !isReadable ? [...blocking, 'description'] : blocking;
}

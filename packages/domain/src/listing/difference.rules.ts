import { type Locale, locales } from '../locales.ts';
import { sameValue } from '../same-value.ts';
import {
  type ListedProduct,
  type ListingContent,
  type ListingField,
  listingFields,
  type WorkingCopy,
} from './listing.schema.ts';

export type Change = 'same' | 'added' | 'removed' | 'changed';

export type FieldDifference = {
  readonly field: ListingField;
  readonly change: Change;
  /** Which languages of a text differ; empty for fields without languages. */
  readonly languages: readonly Locale[];
};

type Content = WorkingCopy & Pick<ListingContent, 'products'>;

/** What differs, field by field in the order of the form; against nothing every filled field is added. */
export function differencesOf(before: Content | null, after: Content): FieldDifference[] {
  return listingFields.map((field) => {
    const change = changeOf(before?.[field] ?? null, after[field]);
    return {
      field,
      change,
      languages: change === 'same' ? [] : differingLanguages(before?.[field], after[field]),
    };
  });
}

export function changedFields(before: Content | null, after: Content): ListingField[] {
  return differencesOf(before, after)
    .filter(({ change }) => change !== 'same')
    .map(({ field }) => field);
}

export type ProductDifference = {
  readonly productId: string;
  readonly change: Change | 'moved';
  readonly before: ListedProduct | null;
  readonly after: ListedProduct | null;
};

/** Product by product, in the new order, the removed ones last. */
export function productDifferencesOf(
  before: readonly ListedProduct[],
  after: readonly ListedProduct[],
): ProductDifference[] {
  const old = new Map(before.map((product) => [product.productId, product]));
  const kept = before.filter(({ productId }) => after.some((p) => p.productId === productId));
  const stayed = after.filter(({ productId }) => old.has(productId));
  const present = after.map((product): ProductDifference => {
    const { productId } = product;
    const previous = old.get(productId) ?? null;
    if (!previous) return { productId, change: 'added', before: null, after: product };
    const moved = kept.indexOf(previous) !== stayed.indexOf(product);
    const change = sameValue(previous, product) ? (moved ? 'moved' : 'same') : 'changed';
    return { productId, change, before: previous, after: product };
  });
  const gone = before.filter((product) => !kept.includes(product));
  return [
    ...present,
    ...gone.map((product): ProductDifference => {
      return { productId: product.productId, change: 'removed', before: product, after: null };
    }),
  ];
}

function changeOf(before: unknown, after: unknown): Change {
  if (sameValue(before, after) || (isEmpty(before) && isEmpty(after))) return 'same';
  if (isEmpty(before)) return 'added';
  return isEmpty(after) ? 'removed' : 'changed';
}

function differingLanguages(before: unknown, after: unknown): Locale[] {
  if (!isLocalized(after)) return [];
  const old = isLocalized(before) ? before : { de: '', en: '' };
  return locales.filter((locale) => old[locale] !== after[locale]);
}

function isLocalized(value: unknown): value is Record<Locale, string> {
  return typeof value === 'object' && value !== null && 'de' in value && 'en' in value;
}

function isEmpty(value: unknown): boolean {
  if (isLocalized(value)) return locales.every((locale) => value[locale] === '');
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

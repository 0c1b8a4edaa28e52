import { expect, it } from 'vitest';
import { changedFields, differencesOf, productDifferencesOf } from './difference.rules.ts';
import { type ListedProduct, type ListingContent, listingContentSchema } from './listing.schema.ts';

const id = (n: number) => `6e4a44d2-0f0c-4f55-9a1a-0f3b1e7a5a0${n}`;
const product = (n: number, name = `P${n}`) =>
  ({
    productId: id(n),
    name: { de: name, en: '' },
    summary: { de: '', en: '' },
    url: '',
  }) as ListedProduct;
const content = (change: Partial<ListingContent> = {}): ListingContent => ({
  ...listingContentSchema.parse({
    displayName: 'IT.NRW',
    tagline: { de: 'a', en: 'a' },
    description: { de: 'b', en: '' },
  }),
  ...change,
});
const of = (field: string, differences: ReturnType<typeof differencesOf>) =>
  differences.find((difference) => difference.field === field);

it('finds nothing between equal contents, whatever the order of their keys', () => {
  const turned = Object.fromEntries(Object.entries(content()).reverse()) as ListingContent;
  expect(changedFields(content(), turned)).toEqual([]);
});

it('names the fields and the languages that differ', () => {
  const after = content({ tagline: { de: 'a', en: 'b' }, contactEmail: 'info@example.org' });
  const differences = differencesOf(content(), after);
  expect(of('tagline', differences)).toEqual({
    field: 'tagline',
    change: 'changed',
    languages: ['en'],
  });
  expect(of('contactEmail', differences)).toMatchObject({ change: 'added', languages: [] });
  expect(changedFields(content(), after)).toEqual(['tagline', 'contactEmail']);
});

it('says when a field was emptied', () => {
  const after = content({ description: { de: '', en: '' } });
  expect(of('description', differencesOf(content(), after))).toMatchObject({ change: 'removed' });
});

it('adds every filled field, and only these, against nothing', () => {
  expect(changedFields(null, content())).toEqual(['displayName', 'tagline', 'description']);
});

it('compares products one by one', () => {
  const changes = productDifferencesOf(
    [product(1), product(2), product(3)],
    [product(1), product(3, 'neu'), product(4)],
  );
  expect(changes.map(({ productId, change }) => [productId, change])).toEqual([
    [id(1), 'same'],
    [id(3), 'changed'],
    [id(4), 'added'],
    [id(2), 'removed'],
  ]);
});

it('tells a new order from new words', () => {
  const changes = productDifferencesOf([product(1), product(2)], [product(2), product(1)]);
  expect(changes.map(({ change }) => change)).toEqual(['moved', 'moved']);
  expect(
    changedFields(
      content({ products: [product(1), product(2)] }),
      content({ products: [product(2), product(1)] }),
    ),
  ).toEqual(['products']);
});

import { expect, it } from 'vitest';
import { listingCompleteness } from './completeness.rules.ts';
import { type WorkingCopy, workingCopySchema } from './listing.schema.ts';

const copy = (change: Partial<WorkingCopy> = {}): WorkingCopy => ({
  ...workingCopySchema.parse({
    displayName: 'IT.NRW',
    tagline: { de: 'a', en: 'a' },
    description: { de: 'b', en: 'b' },
    logoMediaId: '6e4a44d2-0f0c-4f55-9a1a-0f3b1e7a5a01',
    categoryIds: ['6e4a44d2-0f0c-4f55-9a1a-0f3b1e7a5a02'],
    links: [{ kind: 'website', url: 'https://example.org' }],
    contactEmail: 'info@example.org',
  }),
  ...change,
});
const product = { name: { de: 'EVA', en: 'EVA' }, summary: { de: 'Mappe', en: 'Folder' } };
const empty = workingCopySchema.parse({ tagline: {}, description: {} });

it('is complete when every field is filled in both languages', () => {
  expect(listingCompleteness(copy(), [product])).toMatchObject({ percent: 100, blocking: [] });
});

it('begins at nothing and names everything that is needed', () => {
  const { percent, blocking, items } = listingCompleteness(empty, []);
  expect(percent).toBe(0);
  expect(blocking).toEqual(['displayName', 'tagline', 'description', 'logoMediaId']);
  expect(items.every(({ state }) => state === 'empty')).toBe(true);
});

it.each([
  [
    'a tagline in one language',
    copy({ tagline: { de: 'a', en: '' } }),
    { field: 'tagline', missingLanguages: ['en'] },
  ],
  [
    'a description in one language',
    copy({ description: { de: '', en: 'b' } }),
    { field: 'description', missingLanguages: ['de'] },
  ],
])('calls %s partly done and names the other language', (_name, partly, expected) => {
  const { items, blocking } = listingCompleteness(partly, [product]);
  expect(items).toContainEqual({ ...expected, state: 'partly', required: true });
  expect(blocking).toEqual([]);
});

it('needs tagline and description in the same language', () => {
  const crossed = copy({ tagline: { de: 'a', en: '' }, description: { de: '', en: 'b' } });
  expect(listingCompleteness(crossed, []).blocking).toEqual(['description']);
});

it('counts a product without one of its languages as partly done', () => {
  const half = { name: { de: 'EVA', en: '' }, summary: { de: '', en: '' } };
  const { items } = listingCompleteness(copy(), [product, half]);
  expect(items.at(-1)).toMatchObject({
    field: 'products',
    state: 'partly',
    missingLanguages: ['de', 'en'],
  });
});

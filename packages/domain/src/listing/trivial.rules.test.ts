import { expect, it } from 'vitest';
import { canDecide, canRestore } from './listing.rules.ts';
import { type ListingContent, listingContentSchema } from './listing.schema.ts';
import { isTrivialChange } from './trivial.rules.ts';

const public_ = listingContentSchema.parse({
  displayName: 'IT.NRW',
  tagline: { de: 'Für das Land', en: 'For the state' },
  description: { de: 'Wir rechnen seit vielen Jahren für das Land.' },
  contactEmail: 'info@it.example',
});

it.each<[string, Partial<ListingContent>, boolean]>([
  ['a word', { tagline: { de: 'Für das ganze Land', en: 'For the state' } }, true],
  [
    'a slip of the pen',
    { description: { de: 'Wir rechnen seit vielen Jahren für das Land!', en: '' } },
    true,
  ],
  ['the same domain', { contactEmail: 'messe@it.example' }, true],
  ['a category', { categoryIds: ['11111111-1111-4111-8111-111111111111'] }, true],
  ['another domain', { contactEmail: 'info@evil.example' }, false],
  ['no address any more', { contactEmail: '' }, false],
  ['a name', { displayName: 'IT NRW' }, false],
  ['a link', { links: [{ kind: 'website', url: 'https://it.example', label: '' }] }, false],
  ['a picture', { logoMediaId: '6e4a44d2-0f0c-4f55-9a1a-0f3b1e7a5a01' as never }, false],
  ['an address in words', { tagline: { de: 'Für evil.example', en: 'For the state' } }, false],
  [
    'many words',
    { description: { de: 'Alles ganz neu und viel länger als vorher gesagt.', en: '' } },
    false,
  ],
  ['nothing', {}, false],
])('a change of %s is small: %s', (_what, change, expected) => {
  expect(isTrivialChange(public_, { ...public_, ...change })).toBe(expected);
});

it('a first listing is never small', () => {
  expect(isTrivialChange(null, public_)).toBe(false);
});

const claim = { accountId: 'a', name: 'Aylin', at: new Date(0) };

it('what somebody has taken is decided by nobody else', () => {
  expect(canDecide({ claim: null }, 'b')).toEqual({ allowed: true });
  expect(canDecide({ claim }, 'a')).toEqual({ allowed: true });
  expect(canDecide({ claim }, 'b')).toEqual({
    allowed: false,
    code: 'listing.claimed',
    params: { name: 'Aylin' },
  });
});

it.each([
  ['superseded', true],
  ['published', false],
  ['submitted', false],
  ['sent_back', false],
  ['recalled', false],
] as const)('a version that is %s can be made public again: %s', (status, expected) => {
  expect(canRestore({ status }).allowed).toBe(expected);
});

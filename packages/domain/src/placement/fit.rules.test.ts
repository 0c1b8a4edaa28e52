import { describe, expect, it } from 'vitest';
import { brokenRules, fits, type Needs, type Offer } from './fit.rules.ts';
import { hardRules } from './placement.schema.ts';

const needs: Needs = {
  ...{ minSquareMetres: 9, maxSquareMetres: 20, powerKilowatts: 3, needsNetwork: true },
  ...{ category: 'premium', pavilion: 'Sachsen' },
};
const offer: Offer = {
  ...{ areaSquareMetres: 12, powerKilowatts: 3, hasNetwork: true, isBlocked: false },
  ...{ category: 'premium', pavilion: 'Sachsen' },
};

describe('a stand fits', () => {
  it('when it keeps every hard rule', () => {
    expect(fits(needs, offer)).toBe(true);
    expect(brokenRules(needs, offer)).toEqual([]);
  });

  it.each([
    ['blocked', { isBlocked: true }],
    ['too_small', { areaSquareMetres: 8.9 }],
    ['too_large', { areaSquareMetres: 20.1 }],
    ['category', { category: 'row' }],
    ['pavilion', { pavilion: '' }],
    ['power', { powerKilowatts: 2 }],
    ['network', { hasNetwork: false }],
  ] as const)('not when %s', (rule, change) => {
    expect(brokenRules(needs, { ...offer, ...change })).toEqual([rule]);
    expect(fits(needs, { ...offer, ...change })).toBe(false);
  });

  it('or tells every rule it breaks, in the order in which they are told', () => {
    const nothing = { ...offer, isBlocked: true, areaSquareMetres: 1, category: '', pavilion: 'X' };
    expect(brokenRules(needs, { ...nothing, powerKilowatts: 0, hasNetwork: false })).toEqual(
      hardRules.filter((rule) => rule !== 'too_large'),
    );
  });
});

describe('a category and a pavilion', () => {
  const anybody = { ...needs, category: null, pavilion: '' };
  it('differ: a stand of a category is anybody’s, one of a pavilion is not', () => {
    expect(brokenRules(anybody, { ...offer, pavilion: '' })).toEqual([]);
    expect(brokenRules(anybody, offer)).toEqual(['pavilion']);
  });
  it('keep their exhibitors away from all other stands', () => {
    expect(brokenRules(needs, { ...offer, category: '', pavilion: '' })).toEqual([
      'category',
      'pavilion',
    ]);
  });
});

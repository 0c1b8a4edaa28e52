import { describe, expect, it } from 'vitest';
import { appliesTo, type Traits } from './applies-to.rules.ts';
import { type AppliesTo, appliesToSchema } from './template.schema.ts';

const own = '0b8f2c86-4f5e-4a53-9f0c-6f6f4b2d8a01';
const other = '0b8f2c86-4f5e-4a53-9f0c-6f6f4b2d8a02';
const traits: Traits = {
  exhibitorId: own,
  participation: 'confirmed',
  stands: [
    { areaSquareMetres: 6, openSides: 1, category: 'Start-up' },
    { areaSquareMetres: 24, openSides: 3, category: '' },
  ],
  categoryIds: [other],
  benefitIds: [own],
};
const rule = (given: object) => appliesToSchema.parse(given) as AppliesTo;

describe('whom a task is for', () => {
  it.each([
    [{ who: 'all' }, true],
    [{ who: 'stand' }, true],
    [{ who: 'stand', minAreaSquareMetres: 24 }, true],
    [{ who: 'stand', minAreaSquareMetres: 24.5 }, false],
    [{ who: 'stand', openSides: [3, 4] }, true],
    [{ who: 'stand', openSides: [4] }, false],
    [{ who: 'stand', categories: ['Start-up'] }, true],
    // One stand has to fit all of it.
    [{ who: 'stand', categories: ['Start-up'], openSides: [3] }, false],
    [{ who: 'category', categoryIds: [own, other] }, true],
    [{ who: 'category', categoryIds: [own] }, false],
    [{ who: 'chosen', exhibitorIds: [other, own] }, true],
    [{ who: 'chosen', exhibitorIds: [other] }, false],
    [{ who: 'benefit', benefitId: own }, true],
    [{ who: 'benefit', benefitId: other }, false],
  ])('%j: %s', (given, answer) => {
    expect(appliesTo(rule(given), traits)).toBe(answer);
  });
  it('is nobody without a stand where a stand is meant', () => {
    expect(appliesTo(rule({ who: 'stand' }), { ...traits, stands: [] })).toBe(false);
  });
  it.each(['withdrawn', 'cancelled', 'rejected'] as const)('is nobody who is %s', (gone) => {
    expect(appliesTo(rule({ who: 'all' }), { ...traits, participation: gone })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { publicPlanSearchSchema } from './public-plan-search.schema.ts';
import { isSearched, publicPlanQuery } from './public-plan-search.ts';

const soft = '3f0f3c7e-6d59-4a3a-9f5e-0a3b0e1d2c3b';
const muller = { number: 'A 12', name: 'Müller Aktenwerk', categoryIds: [soft] };
const finds = (q: string, category: string | null = null) => isSearched(muller, { q, category });

describe('searching the public plan', () => {
  it('finds an exhibitor by part of its name, without umlauts too, and by the beginning of its number', () => {
    for (const q of ['', 'akten', 'muller', 'MÜLLER A', 'a12', 'a 1']) expect(finds(q)).toBe(true);
    for (const q of ['12', 'maier']) expect(finds(q)).toBe(false);
  });

  it('keeps to a category', () => {
    expect(finds('', soft)).toBe(true);
    expect(finds('', '11111111-1111-4111-8111-111111111111')).toBe(false);
  });

  it('survives an address written by hand', () => {
    const search = publicPlanSearchSchema.parse({
      stand: ['A', 'B'],
      hall: 'x',
      category: '1',
      q: 7,
    });
    expect(search).toEqual({ stand: null, hall: null, category: null, q: '' });
    expect(publicPlanQuery({ ...search, stand: 'A 12' })).toBe('stand=A+12');
  });
});

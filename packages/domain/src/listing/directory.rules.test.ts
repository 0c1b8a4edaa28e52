import { describe, expect, it } from 'vitest';
import { soughtWords } from './directory.rules.ts';
import { directoryQuery, directorySearchSchema } from './directory.schema.ts';

describe('what somebody typed', () => {
  it.each([
    ['E-Akte für Kommunen', ['Akte', 'für', 'Kommunen']],
    ['Stand B 12', ['B12']],
    ['booth a-07', ['a07']],
    ['B12, C3', ['B12', 'C3']],
    ['Stand', ['Stand']],
    ['  ', []],
    ['100 % Cloud', ['100', 'Cloud']],
    ['in 30 Minuten', ['in', '30', 'Minuten']],
    ['Akte akte Akte', ['Akte', 'akte']],
    ['B', ['B']],
    ['ab cd ef gh ij kl mn op', ['ab', 'cd', 'ef', 'gh', 'ij', 'kl']],
  ])('%s', (typed, words) => {
    expect(soughtWords(typed)).toEqual(words);
  });
});

describe('the address of a search', () => {
  it('passes over what is nonsense', () => {
    expect(
      directorySearchSchema.parse({ q: 'x'.repeat(101), category: '1', demos: 'yes' }),
    ).toEqual({
      ...{ q: '', category: null, hall: null, demos: false, after: null },
    });
  });

  it('starts at the first page when the search changes', () => {
    const search = directorySearchSchema.parse({
      q: 'akte',
      after: '3f0d5c1e-0000-4000-8000-000000000001',
    });
    expect(directoryQuery(search, { demos: true })).toBe('?q=akte&demos=1');
    expect(directoryQuery(search, { q: '' })).toBe('');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lead } from './lead.schema.ts';
import { isOneSlip, misspelled } from './misspelled-name.ts';

const aLead = (leadId: string) => ({ leadId }) as Lead;
const pairs = (...names: string[]) =>
  [...misspelled(new Map(names.map((name) => [name, [aLead(name)]])))].map(
    ({ one, other, isCertain }) => [one.leadId, other.leadId, isCertain],
  );

describe('one slip of the pen', () => {
  it.each([
    ['osterkamp', 'ostercamp'],
    ['muller', 'mueller'],
    ['schmidt', 'schmit'],
    ['meier', 'meire'],
    ['weber', 'webern'],
    ['eber', 'weber'],
  ])('makes %s %s, and back', (one, other) => {
    expect([isOneSlip(one, other), isOneSlip(other, one)]).toEqual([true, true]);
  });
  it.each([
    ['osterkamp', 'osterkamp'],
    ['osterkamp', 'osterkmp2'],
    ['osterkamp', 'estercamp'],
    ['abcd', 'bcda'],
  ])('does not make %s %s', (one, other) => {
    expect([isOneSlip(one, other), isOneSlip(other, one)]).toEqual([false, false]);
  });
});

describe('misspelled names', () => {
  it('are found by one word, with the others as they are', () => {
    expect(pairs('jana osterkamp', 'jana ostercamp', 'jona ostercamp')).toEqual([
      ['jana osterkamp', 'jana ostercamp', true],
    ]);
  });
  it('are found where the slip turns the order of the words', () => {
    expect(pairs('anders banda', 'banda nders')).toEqual([['anders banda', 'banda nders', false]]);
  });
  it('are less certain in a short word or by that word alone', () => {
    expect(pairs('anna meier', 'anna meyer')).toEqual([['anna meier', 'anna meyer', false]]);
    expect(pairs('osterkamp', 'ostercamp')).toEqual([['osterkamp', 'ostercamp', false]]);
  });
  it('are none where a letter makes another name, or a number another thing', () => {
    expect(pairs('jan weber', 'jon weber')).toEqual([]);
    expect(pairs('tester1 kim', 'tester2 kim')).toEqual([]);
  });

  it('are all found, as comparing each with each would', () => {
    const word = fc
      .array(fc.constantFrom('a', 'b', 'c'), { minLength: 5, maxLength: 7 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), (words) => {
        const found = new Set(pairs(...words).map(([one, other]) => [one, other].sort().join(' ')));
        const slips = words.flatMap((one, at) =>
          words.slice(at + 1).flatMap((other) => (isOneSlip(one, other) ? [[one, other]] : [])),
        );
        expect(found).toEqual(new Set(slips.map((pair) => pair.sort().join(' '))));
      }),
    );
  });
});

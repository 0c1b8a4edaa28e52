import { describe, expect, it } from 'vitest';
import { inNumberOrder, standByTyping } from './stand-order.ts';

const stands = ['B1', 'A10', 'A2', '3.12', '3.2', 'A1', 'A 20'].map((number) => ({
  standId: number,
  number,
}));
const ordered = inNumberOrder(stands);
const typed = (keys: string) => standByTyping(ordered, keys)?.number;

describe('inNumberOrder', () => {
  it('counts as people do', () => {
    expect(ordered.map(({ number }) => number)).toEqual([
      '3.2',
      '3.12',
      'A 20',
      'A1',
      'A2',
      'A10',
      'B1',
    ]);
  });
  it('leaves the given list alone', () => expect(stands[0]?.number).toBe('B1'));
});

describe('standByTyping', () => {
  it('takes the very number before a longer one', () => expect(typed('a1')).toBe('A1'));
  it('takes the first that begins so', () => expect(typed('a')).toBe('A 20'));
  it('overlooks spaces', () => expect(typed('A20')).toBe('A 20'));
  it('finds nothing for nothing', () => {
    expect(typed('')).toBeUndefined();
    expect(typed('Z')).toBeUndefined();
  });
});

import { rectangle } from '@foyer/domain/polygon.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NumberScheme, numbered } from './numbering.ts';

const stand = (standId: string, left: number, top: number) => ({
  ...{ standId, number: standId },
  polygon: rectangle({ left, top, right: left + 3, bottom: top + 2 }),
});
/** a b c above d e f; the lower row a little askew. */
const block = [
  stand('e', 3.1, 2.2),
  stand('a', 0, 0),
  stand('c', 6, 0.3),
  stand('f', 6, 2),
  stand('d', 0, 2.4),
  stand('b', 3, 0),
];
const scheme = (more: Partial<NumberScheme> = {}): NumberScheme => ({
  ...{ first: 'A01', step: 1, direction: 'right', winding: false },
  ...more,
});
const told = (more: Partial<NumberScheme> = {}) => {
  const found = numbered(block, scheme(more));
  if (!found.ok) return found.problem;
  return [...found.numbers].map(([standId, number]) => `${standId}:${number}`).join(' ');
};

describe('numbering a selection', () => {
  it.each([
    [{}, 'a:A01 b:A02 c:A03 d:A04 e:A05 f:A06'],
    [{ direction: 'left' }, 'c:A01 b:A02 a:A03 f:A04 e:A05 d:A06'],
    [{ direction: 'down' }, 'a:A01 d:A02 b:A03 e:A04 c:A05 f:A06'],
    [{ direction: 'up' }, 'd:A01 a:A02 e:A03 b:A04 f:A05 c:A06'],
    [{ winding: true }, 'a:A01 b:A02 c:A03 f:A04 e:A05 d:A06'],
    [{ direction: 'left', winding: true }, 'c:A01 b:A02 a:A03 d:A04 e:A05 f:A06'],
    [
      { first: 'Halle 3.7', step: 2 },
      'a:Halle 3.7 b:Halle 3.9 c:Halle 3.11 d:Halle 3.13 e:Halle 3.15 f:Halle 3.17',
    ],
    [{ first: '10', step: -2 }, 'a:10 b:08 c:06 d:04 e:02 f:00'],
    [{ first: 'A' }, 'no_digits'],
    [{ first: ' ' }, 'no_digits'],
    [{ step: 0 }, 'no_step'],
    [{ step: 1.5 }, 'no_step'],
    [{ first: 'A3', step: -1 }, 'below_zero'],
    [{ first: 'Obergeschoss1' }, 'too_long'],
  ] as const)('%o', (more, expected) => {
    expect(told(more as Partial<NumberScheme>)).toBe(expected);
  });

  it('gives every stand a number of its own, whatever the scheme', () => {
    const directions = fc.constantFrom('left', 'right', 'up', 'down');
    const places = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })),
    );
    fc.assert(
      fc.property(places, directions, fc.boolean(), (all, direction, winding) => {
        const stands = all.map(([x, y], i) => stand(String(i), x, y));
        const found = numbered(stands, scheme({ direction, winding } as Partial<NumberScheme>));
        expect(found.ok && new Set(found.numbers.values()).size).toBe(stands.length);
      }),
    );
  });
});

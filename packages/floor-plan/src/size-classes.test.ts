import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOfSize, sizeClasses } from './size-classes.ts';

describe('classes of size', () => {
  it('are the sizes themselves where there are few', () => {
    expect(sizeClasses([9, 12, 9, 18])).toEqual([
      { over: null, upTo: 9 },
      { over: 9, upTo: 12 },
      { over: 12, upTo: null },
    ]);
    expect(sizeClasses([9, 9])).toEqual([{ over: null, upTo: null }]);
    expect(sizeClasses([])).toEqual([{ over: null, upTo: null }]);
  });

  it('hold every stand exactly once, in at most five that follow each other', () => {
    const areas = fc.array(fc.double({ min: 0.01, max: 2000, noNaN: true }), { maxLength: 200 });
    fc.assert(
      fc.property(areas, (given) => {
        const classes = sizeClasses(given);
        expect(classes.length).toBeLessThanOrEqual(5);
        classes.forEach(({ over, upTo }, i) => {
          expect(over).toBe(i === 0 ? null : (classes[i - 1]?.upTo ?? null));
          if (over !== null && upTo !== null) expect(upTo).toBeGreaterThan(over);
        });
        for (const area of given) {
          const { over, upTo } = classes[classOfSize(classes, area)] ?? { over: null, upTo: null };
          expect(over === null || area > over).toBe(true);
          expect(upTo === null || area <= upTo).toBe(true);
        }
      }),
    );
  });
});

import { area, containsPolygon, rectangle } from '@foyer/domain/polygon.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBox } from './label-box.ts';

const lShape = [
  { x: 0, y: 0 },
  { x: 9, y: 0 },
  { x: 9, y: 3 },
  { x: 2, y: 3 },
  { x: 2, y: 6 },
  { x: 0, y: 6 },
];

describe('labelBox', () => {
  it('of a rectangle is the rectangle', () => {
    const box = { left: 2, top: 3, right: 5, bottom: 9 };
    expect(labelBox(rectangle(box))).toEqual(box);
  });

  it('of an L is its larger arm, not the notch in the middle', () => {
    expect(labelBox(lShape)).toEqual({ left: 0, top: 0, right: 9, bottom: 3 });
  });

  it('lies inside every round polygon and takes a good part of it', () => {
    const aRound = fc
      .array(fc.double({ min: 3, max: 5, noNaN: true }), { minLength: 6, maxLength: 12 })
      .map((radii) =>
        radii.map((radius, i) => {
          const angle = (i / radii.length) * 2 * Math.PI;
          return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
        }),
      );
    fc.assert(
      fc.property(aRound, (polygon) => {
        const box = rectangle(labelBox(polygon));
        expect(containsPolygon(polygon, box)).toBe(true);
        expect(area(box)).toBeGreaterThan(area(polygon) * 0.2);
      }),
      { numRuns: 40 },
    );
  });
});

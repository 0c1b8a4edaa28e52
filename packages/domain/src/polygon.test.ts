import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from './polygon.ts';
import {
  area,
  asRectangle,
  bounds,
  centre,
  contains,
  containsPolygon,
  crossesItself,
  intersects,
  moved,
  pointInside,
  rectangle,
} from './polygon.ts';
import type { Point } from './segment.ts';

const box = ([left, top, width, depth]: [number, number, number, number]): Point[] =>
  rectangle({ left, top, right: left + width, bottom: top + depth });

const lShape: Point[] = [
  { x: 0, y: 0 },
  { x: 6, y: 0 },
  { x: 6, y: 2 },
  { x: 2, y: 2 },
  { x: 2, y: 6 },
  { x: 0, y: 6 },
];
const bowTie: Point[] = [
  { x: 0, y: 0 },
  { x: 4, y: 4 },
  { x: 4, y: 0 },
  { x: 0, y: 4 },
];

// Quarter metres, so that sums are exact and touching edges really touch.
const quarter = (most: number) => fc.integer({ min: 0, max: most * 4 }).map((n) => n / 4);
const size = fc.integer({ min: 1, max: 40 }).map((n) => n / 4);
const aBox = fc
  .tuple(quarter(20), quarter(20), size, size)
  .map(([x, y, w, d]): Bounds => ({ left: x, top: y, right: x + w, bottom: y + d }));

/** A polygon without self-crossing: corners at growing angles around a middle. */
const aStar = fc
  .array(fc.tuple(fc.double({ min: 0.3, max: 5, noNaN: true }), fc.nat(999)), {
    minLength: 5,
    maxLength: 12,
  })
  .map((spokes) =>
    spokes.map(([radius, jitter], i) => {
      const angle = ((i + (jitter / 999) * 0.6) / spokes.length) * 2 * Math.PI;
      return { x: 10 + radius * Math.cos(angle), y: 10 + radius * Math.sin(angle) };
    }),
  );

describe('area', () => {
  it('is width times depth, whichever way round the corners go', () => {
    fc.assert(
      fc.property(aBox, (b) => {
        const expected = (b.right - b.left) * (b.bottom - b.top);
        expect(area(rectangle(b))).toBeCloseTo(expected, 9);
        expect(area(rectangle(b).reverse())).toBeCloseTo(expected, 9);
      }),
    );
  });
  it('of an L is the sum of its arms', () => expect(area(lShape)).toBe(20));
  it('does not change by moving', () => {
    fc.assert(
      fc.property(aStar, quarter(30), quarter(30), (star, dx, dy) => {
        expect(area(moved(star, dx, dy))).toBeCloseTo(area(star), 6);
      }),
    );
  });
});

describe('asRectangle', () => {
  it('finds the box of every rectangle along the axes', () => {
    fc.assert(
      fc.property(aBox, (b) => {
        expect(asRectangle(rectangle(b))).toEqual(b);
      }),
    );
  });
  it('is null for anything else', () => {
    expect(asRectangle(lShape)).toBeNull();
    expect(asRectangle(bowTie)).toBeNull();
    expect(asRectangle(box([0, 0, 3, 0]))).toBeNull();
  });
});

describe('contains', () => {
  it('holds for the middle, the corners and the edges of a rectangle', () => {
    fc.assert(
      fc.property(aBox, (b) => {
        const shape = rectangle(b);
        expect(contains(shape, centre(b))).toBe(true);
        expect(shape.every((corner) => contains(shape, corner))).toBe(true);
        expect(contains(shape, { x: (b.left + b.right) / 2, y: b.top })).toBe(true);
        expect(contains(shape, { x: b.right + 0.1, y: b.top })).toBe(false);
      }),
    );
  });
  it('leaves out the notch of an L', () => {
    expect(contains(lShape, { x: 1, y: 5 })).toBe(true);
    expect(contains(lShape, { x: 4, y: 4 })).toBe(false);
  });
  it('holds for the inner point of any simple polygon', () => {
    fc.assert(fc.property(aStar, (star) => contains(star, pointInside(star))));
  });
});

describe('containsPolygon', () => {
  it('agrees with the boxes of two rectangles', () => {
    fc.assert(
      fc.property(aBox, aBox, (a, b) => {
        const inside =
          b.left >= a.left && b.right <= a.right && b.top >= a.top && b.bottom <= a.bottom;
        expect(containsPolygon(rectangle(a), rectangle(b))).toBe(inside);
      }),
    );
  });
  it('sees an edge that leaves through a notch, though both its ends are inside', () => {
    const bridge = box([0.5, 0.5, 5, 1]).map(({ x, y }) =>
      x > 3 ? { x: 1.5, y: y + 4 } : { x, y },
    );
    expect(containsPolygon(lShape, bridge)).toBe(true);
    expect(
      containsPolygon(lShape, [
        { x: 0.5, y: 5.5 },
        { x: 5.5, y: 0.5 },
        { x: 5.5, y: 1 },
      ]),
    ).toBe(false);
  });
  it('holds for a polygon in itself', () => {
    fc.assert(fc.property(aStar, (star) => containsPolygon(star, star)));
  });
});

describe('intersects', () => {
  it('agrees with the boxes of two rectangles: shared ground counts, a shared edge does not', () => {
    fc.assert(
      fc.property(aBox, aBox, (a, b) => {
        const shared = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        expect(intersects(rectangle(a), rectangle(b))).toBe(shared);
      }),
    );
  });
  it('asks both the same, in whatever order', () => {
    fc.assert(
      fc.property(aStar, aStar, fc.tuple(quarter(8), quarter(8)), (a, b, [dx, dy]) => {
        const other = moved(b, dx - 4, dy - 4);
        expect(intersects(a, other)).toBe(intersects(other, a));
      }),
    );
  });
  it('holds for a polygon and itself, and never for one moved clear of it', () => {
    fc.assert(
      fc.property(aStar, (star) => {
        const { left, right } = bounds(star);
        expect(intersects(star, star)).toBe(true);
        expect(intersects(star, moved(star, right - left, 0))).toBe(false);
      }),
    );
  });
  it('lets a stand sit in the notch of an L', () => {
    expect(intersects(lShape, box([2, 2, 4, 4]))).toBe(false);
    expect(intersects(box([2, 2, 4, 4]), lShape)).toBe(false);
    expect(intersects(lShape, box([1.5, 2, 4, 4]))).toBe(true);
  });
  it('sees one inside the other, and two crossing without a corner inside', () => {
    expect(intersects(box([0, 0, 9, 9]), box([3, 3, 1, 1]))).toBe(true);
    const diamond = [
      { x: 4, y: -1 },
      { x: 9, y: 4 },
      { x: 4, y: 9 },
      { x: -1, y: 4 },
    ];
    expect(intersects(diamond, box([0, 0, 8, 8]))).toBe(true);
  });
  it('forgives less than a millimetre', () => {
    expect(intersects(box([0, 0, 3, 3]), box([2.9995, 0, 3, 3]))).toBe(false);
    expect(intersects(box([0, 0, 3, 3]), box([2.99, 0, 3, 3]))).toBe(true);
  });
});

describe('crossesItself', () => {
  it('holds for a bow tie and for an outline that runs back on itself', () => {
    expect(crossesItself(bowTie)).toBe(true);
    const spike = [...box([0, 0, 4, 4]), { x: 0, y: 2 }, { x: -2, y: 2 }, { x: 0, y: 2 }];
    expect(crossesItself(spike)).toBe(true);
  });
  it('never holds for rectangles, an L or a star', () => {
    expect(crossesItself(lShape)).toBe(false);
    fc.assert(fc.property(aBox, (b) => !crossesItself(rectangle(b))));
    fc.assert(
      fc.property(aStar, (star) => {
        // Spokes of the jittered angles always leave a gap of more than the tolerance.
        expect(crossesItself(star)).toBe(false);
      }),
    );
  });
  it('holds when two corners of a rectangle are exchanged', () => {
    fc.assert(
      fc.property(aBox, (b) => {
        const [p, q, r, s] = rectangle(b);
        expect(crossesItself([p, r, q, s].filter((corner) => corner !== undefined))).toBe(true);
      }),
    );
  });
});

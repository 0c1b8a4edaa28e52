import { boundsOverlap } from '@foyer/domain/polygon.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpatialIndex } from './spatial-index.ts';

const aBox = fc
  .tuple(
    fc.integer({ min: -20, max: 100 }),
    fc.integer({ min: -20, max: 100 }),
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 40 }),
  )
  .map(([left, top, width, depth]) => ({ left, top, right: left + width, bottom: top + depth }));

describe('createSpatialIndex', () => {
  it('finds exactly what looking at every item finds, each once', () => {
    fc.assert(
      fc.property(fc.array(aBox, { maxLength: 60 }), aBox, (boxes, box) => {
        const items = boxes.map((bounds, order) => ({ order, bounds }));
        const expected = items.filter(({ bounds }) => boundsOverlap(bounds, box));
        const found = createSpatialIndex(items).within(box);
        expect(found.sort((a, b) => a.order - b.order)).toEqual(expected);
      }),
    );
  });

  it('holds with nothing in it', () => {
    expect(createSpatialIndex([]).within({ left: 0, top: 0, right: 9, bottom: 9 })).toEqual([]);
  });
});

import { area, bounds, crossesItself, rectangle } from '@foyer/domain/polygon.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angleOf, halves, turnedTogether, united } from './reshaping.ts';

const box = (...[left, top, width, depth]: [number, number, number, number]) =>
  rectangle({ left, top, right: left + width, bottom: top + depth });
const metres = fc.integer({ min: 1, max: 40 });

describe('turning', () => {
  it('keeps the area, and four quarters lead back', () => {
    fc.assert(
      fc.property(metres, metres, fc.integer({ min: 1, max: 3 }), (width, depth, quarters) => {
        const stand = box(10, 10, width, depth);
        const [once] = turnedTogether([stand], 90 * quarters);
        expect(area(once ?? [])).toBeCloseTo(width * depth, 6);
        const [back] = turnedTogether([once ?? []], 360 - 90 * quarters);
        expect(bounds(back ?? [])).toEqual(bounds(stand));
      }),
    );
  });
  it('says the angle that a stand was turned to', () => {
    const [askew] = turnedTogether([box(0, 0, 3, 2)], 30);
    expect(angleOf(askew ?? [])).toBe(30);
    expect(angleOf(box(0, 0, 3, 2))).toBe(0);
  });
});

describe('splitting', () => {
  it('halves across the longer side, turned stands too', () => {
    const [one, other] = halves(box(0, 0, 6, 3)) ?? [];
    expect([bounds(one ?? []), bounds(other ?? [])]).toEqual([
      { left: 0, top: 0, right: 3, bottom: 3 },
      { left: 3, top: 0, right: 6, bottom: 3 },
    ]);
    const [askew] = turnedTogether([box(5, 5, 6, 3)], 30);
    const parts = halves(askew ?? []);
    expect(area(parts?.[0] ?? [])).toBeCloseTo(9, 0);
  });
  it('leaves everything but four corners alone', () => {
    expect(halves([...box(0, 0, 2, 2), { x: -1, y: 1 }])).toBeNull();
  });
});

describe('merging', () => {
  it('joins neighbours, also to an L', () => {
    expect(united([box(0, 0, 3, 2), box(3, 0, 3, 2)])).toHaveLength(4);
    const corner = united([box(0, 0, 3, 2), box(0, 2, 2, 4)]) ?? [];
    expect(corner).toHaveLength(6);
    expect(area(corner)).toBe(14);
    expect(crossesItself(corner)).toBe(false);
  });
  it('needs stands that touch along an edge, stand straight, and leave no hole', () => {
    expect(united([box(0, 0, 2, 2), box(3, 0, 2, 2)])).toBeNull();
    expect(united([box(0, 0, 2, 2), box(2, 2, 2, 2)])).toBeNull();
    const [askew = []] = turnedTogether([box(0, 0, 2, 2)], 20);
    expect(united([askew, box(2, 0, 2, 2)])).toBeNull();
    const ring = [box(0, 0, 3, 1), box(0, 1, 1, 1), box(2, 1, 1, 1), box(0, 2, 3, 1)];
    expect(united(ring)).toBeNull();
  });
});

import { area } from '@foyer/domain/polygon.ts';
import { describe, expect, it } from 'vitest';
import type { GestureContext } from './editor-gesture.ts';
import { canClose, nextCorner, outlined, withCorner } from './outline.ts';
import { sidesOf, turned, withSides } from './reshaping.ts';
import { pointOutline } from './row-of-stands.ts';

const context: GestureContext = {
  boxes: [{ left: 0, top: 0, right: 24, bottom: 14 }],
  reach: 0.3,
  free: false,
  numbers: () => ['A7'],
  extra: { openSides: 2 },
  nameOf: (kind) => `a ${kind}`,
};
const at = (x: number, y: number) => ({ x, y });
const clicked = (...points: [number, number][]) =>
  points.reduce(
    ({ corners }, [x, y]) =>
      withCorner(corners, nextCorner(corners, at(x, y), context).point, 0.25),
    { corners: [] as readonly { x: number; y: number }[], isClosed: false },
  );

describe('an outline corner by corner', () => {
  const bent = [
    [2, 2],
    [6.1, 2],
    [6, 4],
    [4, 4.05],
    [4, 6],
    [2, 6],
  ] as [number, number][];
  it('is closed where it began, and lies on the grid', () => {
    const open = clicked(...bent);
    expect(open.isClosed).toBe(false);
    const closed = clicked(...bent, [2.1, 1.9]);
    expect(closed.isClosed).toBe(true);
    expect(closed.corners).toEqual([at(2, 2), at(6, 2), at(6, 4), at(4, 4), at(4, 6), at(2, 6)]);
    expect(area(outlined(closed.corners, context).polygon)).toBe(12);
  });
  it('is closed by a second click at the last corner, once there are three', () => {
    expect(clicked([2, 2], [6, 2], [6, 2])).toMatchObject({ isClosed: false });
    expect(clicked([2, 2], [6, 2], [6, 4], [6, 4])).toMatchObject({ isClosed: true });
  });
  it('is none without ground', () => {
    expect(canClose([at(2, 2), at(6, 2)])).toBe(false);
    expect(canClose([at(2, 2), at(4, 2), at(6, 2)])).toBe(false);
    expect(clicked([2, 2], [4, 2], [6, 2], [2, 2]).isClosed).toBe(false);
  });
  it('ends with as many corners as can be saved', () => {
    const many = Array.from({ length: 64 }, (_, i) => [i * 0.5, i % 2] as [number, number]);
    expect(clicked(...many)).toMatchObject({ isClosed: true });
    expect(clicked(...many).corners).toHaveLength(64);
  });
  it('becomes a stand like the one before, or what else is chosen', () => {
    const corners = [at(0, 0), at(2, 0), at(2, 2)];
    expect(outlined(corners, context)).toMatchObject({ number: 'A7', extra: { openSides: 2 } });
    const aisle = outlined(corners, { ...context, fixture: 'aisle' });
    expect(aisle).toMatchObject({ number: 'a aisle', fixture: 'aisle' });
    expect(aisle.extra).toBeUndefined();
  });
});

it('a socket lies around where it was clicked, and inside the hall', () => {
  expect(area(pointOutline(at(5, 5)))).toBeCloseTo(0.16);
  expect(pointOutline(at(0, 0))[0]).toEqual(at(0, 0));
});

describe('a turned rectangle', () => {
  const plain = [at(4, 4), at(7, 4), at(7, 6), at(4, 6)];
  const askew = turned(plain, 30, at(5, 5));
  it('keeps its own sides, and is made wider along them', () => {
    expect(sidesOf(askew)?.width).toBeCloseTo(3);
    const wider = withSides(askew, { width: 5, depth: 2 }) ?? [];
    expect(area(wider)).toBeCloseTo(10, 1);
    expect(sidesOf(wider)?.width).toBeCloseTo(5, 1);
    expect(wider[0]).toEqual({
      x: Math.round((askew[0]?.x ?? 0) * 100) / 100,
      y: Math.round((askew[0]?.y ?? 0) * 100) / 100,
    });
  });
  it('is no other shape with four corners', () => {
    expect(sidesOf([at(0, 0), at(4, 0), at(3, 2), at(0, 2)])).toBeNull();
    expect(sidesOf([at(0, 0), at(4, 0), at(4, 2)])).toBeNull();
  });
});

import { expect, it } from 'vitest';
import { bowOf, edgeTowards, paintArrows } from './paint-arrows.ts';
import { createScene } from './scene.ts';

it('the arrow there and the arrow back bow to different sides', () => {
  const [a, b] = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ];
  const there = bowOf(a, b);
  const back = bowOf(b, a);
  expect(there.bend.y).toBeLessThan(0);
  expect(back.bend.y).toBeGreaterThan(0);
  expect(there.bend.x).toBe(5);
});

it('an arrow begins and ends at the edges of the stands, and neighbours meet half way', () => {
  const box = (left: number) => ({ left, top: 0, right: left + 2, bottom: 2 });
  expect(edgeTowards(box(0), box(10))).toEqual({ x: 2, y: 1 });
  expect(edgeTowards(box(10), box(0))).toEqual({ x: 10, y: 1 });
  expect(edgeTowards(box(0), box(2))).toEqual({ x: 2, y: 1 });
});

it('an arrow to a stand that is not in this hall is not painted', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 1, y: 1 },
  ];
  const stand = (standId: string) => ({
    ...{ standId, number: standId, polygon: square, spoken: standId },
    tone: 'mine' as const,
  });
  const scene = createScene({
    hall: { hallId: 'h', name: 'H', widthMetres: 10, depthMetres: 10 },
    stands: [stand('a'), stand('b')],
    fixtures: [],
    highlighted: new Set(),
  });
  const drawn: string[] = [];
  const ctx = new Proxy({} as CanvasRenderingContext2D, {
    get: (_, name) => () => drawn.push(String(name)),
    set: () => true,
  });
  const frame = {
    ...{ ctx, palette: { surface: 'white', text: 'black' }, ratio: 1, scale: 10 },
    ...{ originX: 0, originY: 0, seen: { left: 0, top: 0, right: 10, bottom: 10 } },
  } as never;
  expect(paintArrows(frame, scene, [{ fromId: 'a', toId: 'elsewhere' }])).toBe(false);
  expect(drawn).toEqual([]);
  expect(paintArrows(frame, scene, [{ fromId: 'a', toId: 'b' }])).toBe(true);
  expect(drawn).toContain('quadraticCurveTo');
});

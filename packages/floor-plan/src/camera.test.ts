import { boundsContain } from '@foyer/domain/polygon.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Camera,
  fitCamera,
  kept,
  overHall,
  panned,
  revealing,
  toPlan,
  toScreen,
  visibleBounds,
  zoomAt,
  zoomLimits,
} from './camera.ts';
import { flight } from './camera-flight.ts';

const viewport = { width: 800, height: 600 };
const hall = { left: 0, top: 0, right: 60, bottom: 40 };
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const aCamera = fc.record({ x: number(-50, 100), y: number(-50, 100), scale: number(1, 100) });
const aPixel = fc.record({ x: number(0, 800), y: number(0, 600) });

const expectSame = (a: Camera, b: Camera) => {
  expect(a.x).toBeCloseTo(b.x, 6);
  expect(a.y).toBeCloseTo(b.y, 6);
  expect(a.scale).toBeCloseTo(b.scale, 6);
};

describe('the camera', () => {
  it('maps a pixel to the plan and back', () => {
    fc.assert(
      fc.property(aCamera, aPixel, (camera, pixel) => {
        const back = toScreen(camera, toPlan(camera, pixel));
        expect(back.x).toBeCloseTo(pixel.x, 6);
        expect(back.y).toBeCloseTo(pixel.y, 6);
      }),
    );
  });

  it('keeps what lies under the pointer there while it zooms', () => {
    fc.assert(
      fc.property(aCamera, aPixel, number(1, 100), (...[camera, pixel, scale]) => {
        const [before, after] = [
          toPlan(camera, pixel),
          toPlan(zoomAt(camera, scale, pixel), pixel),
        ];
        expect(after.x).toBeCloseTo(before.x, 6);
        expect(after.y).toBeCloseTo(before.y, 6);
      }),
    );
  });

  it('shows the whole hall, in the middle, when it fits', () => {
    const camera = fitCamera(hall, viewport, 20);
    expect(boundsContain(visibleBounds(camera, viewport), hall)).toBe(true);
    expect(toScreen(camera, { x: 30, y: 20 })).toEqual({ x: 400, y: 300 });
  });

  it('stays over the hall and in its zoom limits', () => {
    fc.assert(
      fc.property(aCamera, (camera) => {
        const after = kept(camera, hall, viewport);
        const { least, most } = zoomLimits(hall, viewport);
        const middle = toPlan(after, { x: 400, y: 300 });
        expect(after.scale).toBeGreaterThanOrEqual(least);
        expect(after.scale).toBeLessThanOrEqual(most);
        expect(middle.x).toBeGreaterThanOrEqual(-1e-9);
        expect(middle.x).toBeLessThanOrEqual(60 + 1e-9);
        expect(middle.y).toBeGreaterThanOrEqual(-1e-9);
        expect(middle.y).toBeLessThanOrEqual(40 + 1e-9);
        expectSame(kept(after, hall, viewport), after);
      }),
    );
  });

  it('stays with the hall when it goes to a stand in a corner', () => {
    const view = { ...viewport, margin: 40 };
    const corner = overHall({ x: -20, y: -15, scale: 20 }, hall, view);
    expect(corner).toEqual({ x: -2, y: -2, scale: 20 });
    const small = overHall({ x: -20, y: -15, scale: 5 }, hall, view);
    expect(toScreen(small, { x: 30, y: 20 })).toEqual({ x: 400, y: 300 });
  });

  it('reveals a stand with a margin, and rests when it is in view', () => {
    const view = { ...viewport, margin: 40 };
    const camera = { x: 0, y: 0, scale: 20 };
    const after = revealing(camera, { left: 50, top: 30, right: 53, bottom: 33 }, view);
    const shown = visibleBounds(after, viewport);
    expect(shown.right).toBeCloseTo(53 + 2, 9);
    expect(shown.bottom).toBeCloseTo(33 + 2, 9);
    expect(revealing(camera, { left: 5, top: 5, right: 8, bottom: 8 }, view)).toBe(camera);
  });

  it('is dragged as paper by a hand', () => {
    expect(panned({ x: 0, y: 0, scale: 10 }, 20, -30)).toEqual({ x: -2, y: 3, scale: 10 });
  });
});

describe('a flight', () => {
  it('begins and ends where it should, and never leaves numbers', () => {
    fc.assert(
      fc.property(aCamera, aCamera, number(0, 1), (...[from, to, share]) => {
        const way = flight(from, to, viewport);
        expectSame(way.at(0), from);
        expectSame(way.at(1), to);
        const between = way.at(share);
        expect(Number.isFinite(between.x + between.y + between.scale)).toBe(true);
        expect(between.scale).toBeGreaterThan(0);
        expect(way.milliseconds).toBeLessThanOrEqual(900);
      }),
    );
  });

  it('rises for a far stand, so that one sees where it goes', () => {
    const way = flight({ x: 0, y: 0, scale: 60 }, { x: 200, y: 0, scale: 60 }, viewport);
    expect(way.at(0.5).scale).toBeLessThan(20);
  });
});

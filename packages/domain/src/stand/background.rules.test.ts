import { describe, expect, it } from 'vitest';
import { canLieAt, canScale, firstPlace, placeByPoints } from './background.rules.ts';
import { backgroundPlaceSchema } from './background.schema.ts';

const size = { widthPixels: 2000, heightPixels: 1000 };
const [from, to] = [
  { x: 100, y: 50 },
  { x: 1300, y: 50 },
];
const codeOf = (verdict: ReturnType<typeof canScale>) =>
  verdict.allowed ? 'allowed' : verdict.code;

describe('the scale of a background', () => {
  it('follows from two points and the metres between them', () => {
    expect(codeOf(canScale(size, { from, to, metres: 24 }))).toBe('allowed');
    const place = placeByPoints({ from, to, metres: 24, fromLiesAt: { x: 0, y: 0 } });
    expect(place).toEqual({ metresPerPixel: 0.02, leftMetres: -2, topMetres: -1 });
  });
  it.each([0, -3, Number.NaN, Number.POSITIVE_INFINITY])('is none at %s metres', (metres) => {
    expect(codeOf(canScale(size, { from, to, metres }))).toBe('stand.background_distance_missing');
  });
  it('is none from two points that are one', () => {
    const near = { x: 104, y: 53 };
    expect(codeOf(canScale(size, { from, to: from, metres: 5 }))).toBe(
      'stand.background_points_too_close',
    );
    expect(codeOf(canScale(size, { from, to: near, metres: 5 }))).toBe(
      'stand.background_points_too_close',
    );
  });
  it.each([
    [0.1, 'stand.background_out_of_scale'],
    [5, 'allowed'],
    [1200, 'allowed'],
    [24_000, 'stand.background_out_of_scale'],
  ])('of %s metres for most of the picture: %s', (metres, code) => {
    expect(codeOf(canScale(size, { from, to, metres }))).toBe(code);
  });
  it('tells how large the picture would be that is out of scale', () => {
    expect(canLieAt(size, 4)).toEqual({
      allowed: false,
      code: 'stand.background_out_of_scale',
      params: { metres: 8000 },
    });
  });
});

describe('the first place', () => {
  it.each([
    [{ widthMetres: 24, depthMetres: 14 }, 0.012],
    [{ widthMetres: 100, depthMetres: 10 }, 0.01],
  ])('fits into the hall', (hall, metresPerPixel) => {
    const place = firstPlace(size, hall);
    expect(place).toMatchObject({ leftMetres: 0, topMetres: 0, metresPerPixel });
    expect(backgroundPlaceSchema.parse(place)).toEqual(place);
  });
});

it('no place is taken that has no scale or no end', () => {
  const place = { leftMetres: 0, topMetres: 0, metresPerPixel: 0.01, opacity: 0.5 };
  for (const wrong of [
    { metresPerPixel: 0 },
    { metresPerPixel: -1 },
    { metresPerPixel: Number.NaN },
    { opacity: 0 },
    { leftMetres: Number.POSITIVE_INFINITY },
  ])
    expect(backgroundPlaceSchema.safeParse({ ...place, ...wrong }).success).toBe(false);
});

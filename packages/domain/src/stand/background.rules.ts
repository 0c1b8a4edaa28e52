import { allowed, denied, type Verdict } from '../refusal.ts';
import { distance, type Point } from '../segment.ts';
import type { BackgroundPlace } from './background.schema.ts';
import type { StandRefusalCode } from './stand.refusals.ts';

type Size = { readonly widthPixels: number; readonly heightPixels: number };
type Hall = { readonly widthMetres: number; readonly depthMetres: number };

/** Nearer than this a slip of the hand of one pixel is an error of a tenth. */
const leastPixels = 10;
/** In metres: a picture whose longer side is shorter or longer than this is scaled by mistake. */
const leastSide = 1;
const mostSide = 2000;

/** Whether two points on the picture (in pixels) and the metres between them tell a scale. */
export function canScale(
  size: Size,
  { from, to, metres }: { readonly from: Point; readonly to: Point; readonly metres: number },
): Verdict<StandRefusalCode> {
  if (!(metres > 0) || !Number.isFinite(metres)) return denied('stand.background_distance_missing');
  const pixels = distance(from, to);
  if (pixels < leastPixels) return denied('stand.background_points_too_close');
  return canLieAt(size, metres / pixels);
}

/** Whether a picture at this scale is of a size that a hall can have. */
export function canLieAt(size: Size, metresPerPixel: number): Verdict<StandRefusalCode> {
  const side = Math.max(size.widthPixels, size.heightPixels) * metresPerPixel;
  if (side >= leastSide && side <= mostSide) return allowed;
  return denied('stand.background_out_of_scale', { metres: Math.round(side * 100) / 100 });
}

/** The place with the scale of two points, the first of which lies where it is said to. */
export function placeByPoints(given: {
  readonly from: Point;
  readonly to: Point;
  readonly metres: number;
  readonly fromLiesAt: Point;
}): Pick<BackgroundPlace, 'leftMetres' | 'topMetres' | 'metresPerPixel'> {
  const metresPerPixel = given.metres / distance(given.from, given.to);
  return {
    metresPerPixel,
    leftMetres: hundredth(given.fromLiesAt.x - given.from.x * metresPerPixel),
    topMetres: hundredth(given.fromLiesAt.y - given.from.y * metresPerPixel),
  };
}

/** Until somebody has told the scale: as large as fits into the hall, in its corner. */
export function firstPlace(size: Size, hall: Hall): BackgroundPlace {
  const metresPerPixel = Math.min(
    hall.widthMetres / size.widthPixels,
    hall.depthMetres / size.heightPixels,
  );
  return { leftMetres: 0, topMetres: 0, metresPerPixel, opacity: 0.5 };
}

const hundredth = (value: number) => Math.round(value * 100) / 100;

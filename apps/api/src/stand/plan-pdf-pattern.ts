import type { Point } from '@foyer/domain/segment.ts';
import type { PlanTone } from '@foyer/floor-plan/plan.ts';
import { type TilePattern, tileOfTone, toneFallbacks } from '@foyer/floor-plan/tone.ts';
import {
  clip,
  closePath,
  endPath,
  LineCapStyle,
  lineTo,
  moveTo,
  type PDFOperator,
  popGraphicsState,
  pushGraphicsState,
  setDashPattern,
  setLineCap,
  setLineWidth,
  setStrokingColor,
  stroke,
} from 'pdf-lib';
import { colourOf, type PlanPen } from './plan-pen.ts';

/** In points on A4: between two lines. */
const STEP = 4.2;

/** The lines of a tone over a shape, cut off at its edge; they go on from stand to stand. */
export function drawPattern(pen: PlanPen, tone: PlanTone, corners: readonly Point[]): void {
  const tile = tileOfTone(tone);
  if (tile === null) return;
  const height = pen.page.getHeight();
  const step = STEP * Math.sqrt(pen.growth);
  const up = corners.map(({ x, y }) => ({ x, y: height - y }));
  const [first, ...rest] = up;
  if (!first) return;
  const dots = tile === 'dots';
  pen.page.pushOperators(
    pushGraphicsState(),
    moveTo(first.x, first.y),
    ...rest.map(({ x, y }) => lineTo(x, y)),
    closePath(),
    clip(),
    endPath(),
    setStrokingColor(mixed(tone, dots ? 0.6 : 0.4)),
    setLineWidth(dots ? step * 0.32 : step * 0.14),
    ...(dots ? [setLineCap(LineCapStyle.Round), setDashPattern([0, step], 0)] : []),
    ...linesOf(tile, boundsOf(up), step),
    stroke(),
    popGraphicsState(),
  );
}

type Bounds = { left: number; right: number; bottom: number; top: number };

function boundsOf(corners: readonly Point[]): Bounds {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  };
}

type Lines = (bounds: Bounds, step: number) => PDFOperator[];

/** On one raster for the whole page, so that neighbours match. */
function from(least: number, step: number): number {
  return Math.floor(least / step) * step;
}

const rows: Lines = ({ left, right, bottom, top }, step) => {
  const lines: PDFOperator[] = [];
  // Dots begin on the raster as well.
  const start = from(left, step);
  for (let y = from(bottom, step); y <= top; y += step)
    lines.push(moveTo(start, y), lineTo(right, y));
  return lines;
};
const columns: Lines = ({ left, right, bottom, top }, step) => {
  const lines: PDFOperator[] = [];
  for (let x = from(left, step); x <= right; x += step)
    lines.push(moveTo(x, bottom), lineTo(x, top));
  return lines;
};
/** Rising to the right where x − y is on the raster. */
const rising: Lines = ({ left, right, bottom, top }, step) => {
  const lines: PDFOperator[] = [];
  const wide = step * Math.SQRT2;
  for (let at = from(left - top, wide); at <= right - bottom; at += wide)
    lines.push(moveTo(at + bottom, bottom), lineTo(at + top, top));
  return lines;
};
const falling: Lines = ({ left, right, bottom, top }, step) => {
  const lines: PDFOperator[] = [];
  const wide = step * Math.SQRT2;
  for (let at = from(left + bottom, wide); at <= right + top; at += wide)
    lines.push(moveTo(at - bottom, bottom), lineTo(at - top, top));
  return lines;
};

const draw: Record<TilePattern, Lines> = {
  hatch: rising,
  back: falling,
  cross: (bounds, step) => [...rising(bounds, step), ...falling(bounds, step)],
  rows,
  columns,
  grid: (bounds, step) => [...rows(bounds, step), ...columns(bounds, step)],
  dots: rows,
};

function linesOf(tile: TilePattern, bounds: Bounds, step: number): PDFOperator[] {
  return draw[tile](bounds, step);
}

/** As if the line were that opaque on the fill; a printer has trouble with true transparency. */
function mixed(tone: PlanTone, share: number) {
  const { fill, line } = toneFallbacks[tone];
  const part = (at: number) => {
    const [a, b] = [fill, line].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return colourOf(`#${part(1)}${part(3)}${part(5)}`);
}

import { bounds, centre, rectangle } from '@foyer/domain/polygon.ts';
import type { Point } from '@foyer/domain/segment.ts';
import { labelBox } from '@foyer/floor-plan/label-box.ts';
import { layoutLabel } from '@foyer/floor-plan/label-layout.ts';
import { placeLabel } from '@foyer/floor-plan/label-place.ts';
import type { PlanStand } from '@foyer/floor-plan/plan.ts';
import { tileOfTone, tonePatterns } from '@foyer/floor-plan/tone.ts';
import { drawPattern } from './plan-pdf-pattern.ts';
import { type PlanPen, toneOf } from './plan-pen.ts';

/** From metres of the hall to points of the page. */
export type OnPage = {
  readonly scale: number;
  at(point: Point): Point;
};

export function drawStand(pen: PlanPen, stand: PlanStand, on: OnPage & { fine: number }): void {
  const { fill, line } = toneOf(stand.tone);
  const corners = stand.polygon.map(on.at);
  const pattern = tonePatterns[stand.tone];
  const weight = 0.6 * Math.sqrt(pen.growth);
  pen.polygon(corners, { fill });
  drawPattern(pen, stand.tone, corners);
  pen.polygon(corners, {
    ...{ line, width: weight },
    dash: pattern === 'dashed' ? [3 * pen.growth, 2 * pen.growth] : undefined,
  });
  if (pattern === 'bar') {
    const { left, right, bottom } = bounds(corners);
    const y = bottom - weight * 1.6;
    pen.line({ x: left + weight, y }, { x: right - weight, y }, { color: line, width: weight * 3 });
  }
  drawLabel(pen, stand, on);
}

/** Layout pixels per point, largest letters first; beyond the third a caption would be below 5 points. */
const finesses = (growth: number) => [1.6 / growth, 2.1 / growth, 1.95];
const finest = [2.6, 3.4];

function layoutAt(
  pen: PlanPen,
  stand: PlanStand,
  { scale, fine }: { scale: number; fine: number },
) {
  const box = labelBox(stand.polygon);
  const room = {
    width: (box.right - box.left) * scale * fine,
    height: (box.bottom - box.top) * scale * fine,
  };
  const layout = layoutLabel(stand, room, pen.measure);
  if (!layout || layout.numberSize === 0) return null;
  const written = layout.captionLines.join(' ').length;
  // The beginning of a name helps nobody; the whole one is in the index.
  const isStump = !layout.complete && written < 0.5 * (stand.caption?.length ?? 0);
  if (!isStump) return layout;
  return layoutLabel({ ...stand, caption: undefined }, room, pen.measure);
}

/**
 * One size of letters for the whole sheet: the largest at which half of the stands are named in
 * full, else the largest at which nearly all have their letters, else the largest.
 */
export function finenessOf(pen: PlanPen, stands: readonly PlanStand[], scale: number): number {
  const tried = finesses(pen.growth).map((fine) => {
    const laid = stands.map((stand) => layoutAt(pen, stand, { scale, fine }));
    const share = (is: (layout: NonNullable<(typeof laid)[number]>, i: number) => boolean) =>
      laid.filter((layout, i) => layout && is(layout, i)).length / Math.max(1, stands.length);
    return {
      fine,
      named: share(
        (layout, i) => layout.complete && (!stands[i]?.caption || layout.captionLines.length > 0),
      ),
      marked: share((layout, i) => layout.mark !== null || !stands[i]?.mark),
    };
  });
  const best =
    tried.find(({ named }) => named >= 0.5) ??
    tried.find(({ marked }) => marked >= 0.85) ??
    tried[0];
  return best?.fine ?? 1;
}

function drawLabel(pen: PlanPen, stand: PlanStand, on: OnPage & { fine: number }): void {
  const box = labelBox(stand.polygon);
  const middle = on.at(centre(box));
  for (const fine of [on.fine, ...finesses(pen.growth).filter((one) => one > on.fine), ...finest]) {
    const layout = layoutAt(pen, stand, { scale: on.scale, fine });
    if (!layout) continue;
    setLabel(pen, { stand, middle, fine, placed: placeLabel(stand, layout, pen.measure) });
    return;
  }
  const [width, height] = [(box.right - box.left) * on.scale, (box.bottom - box.top) * on.scale];
  // However small: a stand without its number could not be found in the file either.
  const size = Math.min(
    height * 0.8,
    (width * 0.9) / Math.max(0.1, pen.measure(stand.number, 'number')),
  );
  pen.text(stand.number, {
    ...{ x: middle.x, y: middle.y + size * 0.36, size, weight: 'bold', align: 'middle' },
    color: toneOf(stand.tone).text,
  });
}

type Setting = {
  readonly stand: PlanStand;
  readonly middle: Point;
  readonly fine: number;
  readonly placed: ReturnType<typeof placeLabel>;
};

function setLabel(pen: PlanPen, { stand, middle, fine, placed }: Setting): void {
  const { fill, text: color } = toneOf(stand.tone);
  const { number, captions, mark } = placed;
  const x = (offset: number) => middle.x + offset / fine;
  const y = (offset: number) => middle.y + offset / fine;
  const lines = [
    ...(number ? [{ ...number, weight: 'bold' as const }] : []),
    ...captions.map((caption) => ({ ...caption, weight: 'regular' as const })),
  ];
  const isTiled = tileOfTone(stand.tone) !== null;
  for (const line of lines) {
    const size = line.size / fine;
    if (isTiled) {
      // Letters are hard to read across lines.
      const half = pen.fonts.widthOf(line.text, { weight: line.weight, size }) / 2 + size * 0.12;
      const corners = {
        left: x(line.x) - half,
        right: x(line.x) + half,
        top: y(line.y) - size * 0.84,
        bottom: y(line.y) + size * 0.26,
      };
      pen.polygon(rectangle(corners), { fill });
    }
    pen.text(line.text, {
      ...{ x: x(line.x), y: y(line.y), size, weight: line.weight, color, align: 'middle' },
    });
  }
  if (!mark) return;
  const [left, top] = [x(mark.left), y(mark.top)];
  const plate = {
    ...{ left, top },
    right: left + mark.width / fine,
    bottom: top + mark.height / fine,
  };
  pen.polygon(rectangle(plate), { fill: color });
  pen.text(mark.text, {
    ...{ x: x(mark.x), y: y(mark.y), size: mark.size / fine, weight: 'bold', align: 'middle' },
    color: fill,
  });
}

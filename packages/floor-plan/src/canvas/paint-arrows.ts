import { type Bounds, centre } from '@foyer/domain/polygon.ts';
import type { Point } from '@foyer/domain/segment.ts';
import type { PlanArrow } from '../plan.ts';
import { type Frame, toPixel } from './frame.ts';
import type { PlanScene } from './scene.ts';

/** How far an arrow bows out, as a share of its length: two that change places get two arrows. */
const BOW = 0.14;
/** In CSS pixels. */
const HEAD = 11;
const WIDTH = 2.5;

type Bow = { readonly from: Point; readonly bend: Point; readonly to: Point };

/** From one point to the other, bowing out to its left, so that the way back is another line. */
export function bowOf(from: Point, to: Point): Bow {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return { from, bend: { x: middle.x + dy * 2 * BOW, y: middle.y - dx * 2 * BOW }, to };
}

/** Where the straight way to the other box leaves this one: what stands inside stays readable. */
export function edgeTowards(box: Bounds, other: Bounds): Point {
  const [from, to] = [centre(box), centre(other)];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.min(
    dx === 0 ? 1 : (box.right - box.left) / 2 / Math.abs(dx),
    dy === 0 ? 1 : (box.bottom - box.top) / 2 / Math.abs(dy),
    0.5,
  );
  return { x: from.x + dx * share, y: from.y + dy * share };
}

/** Moves as arrows from stand to stand; those that lead out of the hall are for the table to tell. */
export function paintArrows(frame: Frame, scene: PlanScene, arrows: readonly PlanArrow[]): boolean {
  const { ctx, palette, ratio } = frame;
  const bows = arrows.flatMap(({ fromId, toId }): Bow[] => {
    const from = scene.byId.get(fromId);
    const to = scene.byId.get(toId);
    if (!from || !to) return [];
    const [start, end] = [edgeTowards(from.bounds, to.bounds), edgeTowards(to.bounds, from.bounds)];
    return [bowOf(toPixel(frame, start), toPixel(frame, end))];
  });
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  // A rim below the line, so that it shows on every stand.
  for (const [colour, width] of [
    [palette.surface, WIDTH + 2.5],
    [palette.text, WIDTH],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.fillStyle = colour;
    ctx.lineWidth = width * ratio;
    for (const bow of bows) paintBow(frame, bow, (width - WIDTH) / 2);
  }
  return bows.length > 0;
}

function paintBow({ ctx, ratio }: Frame, { from, bend, to }: Bow, rim: number): void {
  const angle = Math.atan2(to.y - bend.y, to.x - bend.x);
  const size = HEAD * ratio;
  const neck = { x: to.x - Math.cos(angle) * size * 0.7, y: to.y - Math.sin(angle) * size * 0.7 };
  ctx.beginPath();
  ctx.arc(from.x, from.y, (3 + rim) * ratio, 0, 2 * Math.PI);
  ctx.fill();
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.quadraticCurveTo(bend.x, bend.y, neck.x, neck.y);
  ctx.stroke();
  const corner = (turn: number) =>
    [to.x - Math.cos(angle + turn) * size, to.y - Math.sin(angle + turn) * size] as const;
  ctx.beginPath();
  ctx.moveTo(to.x, to.y);
  ctx.lineTo(...corner(0.45));
  ctx.lineTo(...corner(-0.45));
  ctx.closePath();
  ctx.fill();
  if (rim > 0) ctx.stroke();
}

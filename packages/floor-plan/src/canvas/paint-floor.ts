import type { Bounds } from '@foyer/domain/polygon.ts';
import { type Frame, toPixels } from './frame.ts';

/** The ground around the hall, its floor with a grid of metres, and its outer edge. */
export function paintFloor(frame: Frame, hall: Bounds): void {
  const { ctx, palette, ratio } = frame;
  ctx.fillStyle = palette.ground;
  ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  const box = toPixels(frame, hall);
  const edge = Math.max(1, Math.round(1.5 * ratio));
  ctx.fillStyle = palette.edge;
  fillBox(ctx, {
    left: box.left - edge,
    top: box.top - edge,
    right: box.right + edge,
    bottom: box.bottom + edge,
  });
  ctx.fillStyle = palette.floor;
  fillBox(ctx, box);
  ctx.fillStyle = palette.grid;
  paintGrid(frame, hall);
}

function paintGrid(frame: Frame, hall: Bounds): void {
  const { ctx, seen } = frame;
  const step = gridStep(frame.scale / frame.ratio);
  const box = toPixels(frame, hall);
  const weight = Math.max(1, Math.round(frame.ratio));
  const from = (edge: number) => Math.max(step, Math.ceil(edge / step) * step);
  for (let x = from(seen.left); x < Math.min(hall.right, seen.right); x += step) {
    const pixel = Math.round(frame.originX + x * frame.scale);
    ctx.fillRect(pixel, box.top, weight, box.bottom - box.top);
  }
  for (let y = from(seen.top); y < Math.min(hall.bottom, seen.bottom); y += step) {
    const pixel = Math.round(frame.originY + y * frame.scale);
    ctx.fillRect(box.left, pixel, box.right - box.left, weight);
  }
}

/** Metres between two lines, so that they stay a calm 24 pixels or more apart. */
function gridStep(pixelsPerMetre: number): number {
  return [1, 5, 10, 50, 100].find((metres) => metres * pixelsPerMetre >= 24) ?? 500;
}

export function fillBox(ctx: CanvasRenderingContext2D, box: Bounds): void {
  ctx.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
}

import type { PlanBackground } from '../plan.ts';
import { type Frame, toPixel } from './frame.ts';

/** The building's own drawing, on the floor and under everything else. */
export function paintBackground(frame: Frame, background: PlanBackground): void {
  const { ctx, scale } = frame;
  const { image, leftMetres, topMetres, metresPerPixel, opacity } = background;
  const { widthPixels, heightPixels } = background;
  const at = toPixel(frame, { x: leftMetres, y: topMetres });
  ctx.save();
  ctx.globalAlpha = opacity;
  const side = metresPerPixel * scale;
  ctx.drawImage(image, at.x, at.y, widthPixels * side, heightPixels * side);
  ctx.restore();
}

import { boundsOverlap, centre } from '@foyer/domain/polygon.ts';
import { isPoint } from '@foyer/domain/stand/fixture-kind.ts';
import { pointRadius, pointSymbols } from '../point-symbol.ts';
import { type Frame, toPixel } from './frame.ts';
import type { PlanScene, SceneFixture } from './scene.ts';

/** Sockets and outlets lie in the floor of stands, so they are painted over them. */
export function paintPoints(frame: Frame, scene: PlanScene): void {
  for (const fixture of scene.fixtures) {
    if (isPoint(fixture.kind) && boundsOverlap(fixture.bounds, widened(frame))) {
      paintPoint(frame, fixture);
    }
  }
}

/** A sign is larger than its place: it is cut off at no strip of the canvas. */
function widened({ seen }: Frame) {
  const by = 2;
  const { left, top, right, bottom } = seen;
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function paintPoint({ ctx, palette, ...frame }: Frame, fixture: SceneFixture): void {
  const { left, top, right, bottom } = fixture.bounds;
  const at = toPixel({ ctx, palette, ...frame }, centre(fixture.bounds));
  const { ratio } = frame;
  const radius = pointRadius(Math.min(right - left, bottom - top), frame.scale / ratio) * ratio;
  ctx.save();
  ctx.translate(at.x, at.y);
  ctx.beginPath();
  ctx.arc(0, 0, radius || 2 * ratio, 0, 2 * Math.PI);
  ctx.fillStyle = radius > 0 ? palette.surface : palette.textMuted;
  ctx.fill();
  if (radius > 0) {
    ctx.lineWidth = ratio;
    ctx.strokeStyle = palette.textMuted;
    ctx.stroke();
    ctx.scale(radius / 10, radius / 10);
    ctx.lineWidth = 1.6;
    ctx.lineJoin = 'round';
    ctx.strokeStyle = palette.text;
    ctx.stroke(new Path2D(pointSymbols[fixture.kind]));
  }
  ctx.restore();
}

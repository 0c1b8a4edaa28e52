import type { Bounds } from '@foyer/domain/polygon.ts';
import type { Point } from '@foyer/domain/segment.ts';
import { type Camera, visibleBounds } from '../camera.ts';
import type { Palette } from './palette.ts';

/** Everything a painter needs: where to paint, at what scale, in which colours. */
export type Frame = {
  readonly ctx: CanvasRenderingContext2D;
  readonly palette: Palette;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
  /** Device pixels per metre. */
  readonly scale: number;
  /** Where the plan's origin lies, in whole device pixels, so that panning moves whole pixels. */
  readonly originX: number;
  readonly originY: number;
  /** The part of the plan that is painted, in metres. */
  readonly seen: Bounds;
};

type FrameInput = {
  readonly ctx: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly ratio: number;
  readonly camera: Camera;
};

export function createFrame({ ctx, palette, ratio, camera }: FrameInput): Frame {
  const size = { width: ctx.canvas.width / ratio, height: ctx.canvas.height / ratio };
  return {
    ctx,
    palette,
    ratio,
    scale: camera.scale * ratio,
    originX: Math.round(-camera.x * camera.scale * ratio),
    originY: Math.round(-camera.y * camera.scale * ratio),
    seen: visibleBounds(camera, size),
  };
}

/** The same frame for a strip of the canvas only, in device pixels. */
export function frameOfStrip(frame: Frame, strip: Bounds): Frame {
  const x = (pixel: number) => (pixel - frame.originX) / frame.scale;
  const y = (pixel: number) => (pixel - frame.originY) / frame.scale;
  const seen = {
    left: x(strip.left - 2),
    top: y(strip.top - 2),
    right: x(strip.right + 2),
    bottom: y(strip.bottom + 2),
  };
  return { ...frame, seen };
}

export function toPixel(frame: Frame, { x, y }: Point): Point {
  return { x: frame.originX + x * frame.scale, y: frame.originY + y * frame.scale };
}

/** A box in whole device pixels: neighbours share their edge exactly, and hairlines stay sharp. */
export function toPixels(frame: Frame, box: Bounds): Bounds {
  return {
    left: Math.round(frame.originX + box.left * frame.scale),
    top: Math.round(frame.originY + box.top * frame.scale),
    right: Math.round(frame.originX + box.right * frame.scale),
    bottom: Math.round(frame.originY + box.bottom * frame.scale),
  };
}

export function tracePolygon(frame: Frame, polygon: readonly Point[]): void {
  const { ctx } = frame;
  ctx.beginPath();
  polygon.forEach((point, i) => {
    const { x, y } = toPixel(frame, point);
    if (i === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  });
  ctx.closePath();
}

import type { Bounds } from '@foyer/domain/polygon.ts';
import type { Point } from '@foyer/domain/segment.ts';

/** The plan's point in the top left corner of the window, and how many pixels a metre takes. */
export type Camera = { readonly x: number; readonly y: number; readonly scale: number };

/** The window onto the plan, in CSS pixels. */
export type Viewport = { readonly width: number; readonly height: number };

/** In pixels per metre. */
export type ZoomLimits = { readonly least: number; readonly most: number };

/** The camera that shows all of `box`, in the middle, with `padding` pixels around it. */
export function fitCamera(box: Bounds, viewport: Viewport, padding: number): Camera {
  const width = Math.max(0.1, box.right - box.left);
  const depth = Math.max(0.1, box.bottom - box.top);
  const scale = Math.max(
    0.01,
    Math.min((viewport.width - 2 * padding) / width, (viewport.height - 2 * padding) / depth),
  );
  return centredAt({ x: box.left + width / 2, y: box.top + depth / 2 }, viewport, scale);
}

export function centredAt(point: Point, viewport: Viewport, scale: number): Camera {
  return {
    x: point.x - viewport.width / 2 / scale,
    y: point.y - viewport.height / 2 / scale,
    scale,
  };
}

export function toPlan(camera: Camera, pixel: Point): Point {
  return { x: camera.x + pixel.x / camera.scale, y: camera.y + pixel.y / camera.scale };
}

export function toScreen(camera: Camera, point: Point): Point {
  return { x: (point.x - camera.x) * camera.scale, y: (point.y - camera.y) * camera.scale };
}

/** Zooms so that what lies under the pixel `at` stays there. */
export function zoomAt(camera: Camera, scale: number, at: Point): Camera {
  const fixed = toPlan(camera, at);
  return { x: fixed.x - at.x / scale, y: fixed.y - at.y / scale, scale };
}

/** Moves the plan by that many pixels, as a hand on paper. */
export function panned(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale };
}

export function visibleBounds(camera: Camera, viewport: Viewport): Bounds {
  return {
    left: camera.x,
    top: camera.y,
    right: camera.x + viewport.width / camera.scale,
    bottom: camera.y + viewport.height / camera.scale,
  };
}

/** From the whole hall at less than its size, up to a table filling the window. */
export function zoomLimits(hall: Bounds, viewport: Viewport): ZoomLimits {
  const whole = fitCamera(hall, viewport, 0).scale;
  return { least: whole * 0.6, most: Math.max(160, whole * 2) };
}

/** Keeps the zoom in its limits, and the middle of the window over the hall. */
export function kept(camera: Camera, hall: Bounds, viewport: Viewport): Camera {
  const { least, most } = zoomLimits(hall, viewport);
  const middle = { x: viewport.width / 2, y: viewport.height / 2 };
  const scale = clamp(camera.scale, least, most);
  const zoomed = scale === camera.scale ? camera : zoomAt(camera, scale, middle);
  const seen = toPlan(zoomed, middle);
  const x = clamp(seen.x, hall.left, hall.right);
  const y = clamp(seen.y, hall.top, hall.bottom);
  return { x: zoomed.x + x - seen.x, y: zoomed.y + y - seen.y, scale };
}

/** Shows no more of the outside than `margin` pixels where the hall is larger than the window. */
export function overHall(
  camera: Camera,
  hall: Bounds,
  view: Viewport & { margin: number },
): Camera {
  const along = (at: number, from: number, [to, pixels]: [number, number]) => {
    const [size, room] = [pixels / camera.scale, view.margin / camera.scale];
    if (to - from + 2 * room <= size) return (from + to - size) / 2;
    return clamp(at, from - room, to + room - size);
  };
  return {
    x: along(camera.x, hall.left, [hall.right, view.width]),
    y: along(camera.y, hall.top, [hall.bottom, view.height]),
    scale: camera.scale,
  };
}

/** The smallest move that shows all of `box` with `margin` pixels around it; the same when it does. */
export function revealing(
  camera: Camera,
  box: Bounds,
  view: Viewport & { margin: number },
): Camera {
  const shift = (from: number, to: number, [start, size]: [number, number]) => {
    const margin = Math.min(view.margin, Math.max(0, (size - (to - from) * camera.scale) / 2));
    const end = start + size / camera.scale;
    const room = margin / camera.scale;
    if (from - room < start) return from - room - start;
    return to + room > end ? to + room - end : 0;
  };
  const dx = shift(box.left, box.right, [camera.x, view.width]);
  const dy = shift(box.top, box.bottom, [camera.y, view.height]);
  return dx === 0 && dy === 0 ? camera : { ...camera, x: camera.x + dx, y: camera.y + dy };
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}

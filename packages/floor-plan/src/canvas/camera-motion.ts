import type { Bounds } from '@foyer/domain/polygon.ts';
import { centre } from '@foyer/domain/polygon.ts';
import type { Point } from '@foyer/domain/segment.ts';
import {
  type Camera,
  centredAt,
  clamp,
  fitCamera,
  kept,
  overHall,
  panned,
  revealing,
  type Viewport,
  zoomAt,
  zoomLimits,
} from '../camera.ts';
import { type Flight, flight } from '../camera-flight.ts';

export type CameraMotion = ReturnType<typeof createCameraMotion>;

/** Metres of hall shown around a stand that is flown to, so that one sees where it is. */
const AROUND = 24;
/** In milliseconds: how long a thrown plan goes on, divided by e. */
const GLIDE = 300;

/** Moves the camera over a hall: at once, in flight, or gliding out. `changed` asks for a frame. */
export function createCameraMotion(changed: () => void) {
  let hall: Bounds = { left: 0, top: 0, right: 1, bottom: 1 };
  let viewport: Viewport = { width: 0, height: 0 };
  let camera: Camera = { x: 0, y: 0, scale: 1 };
  /** True until somebody moves: then a resized window shows the whole hall again. */
  let whole = true;
  /** What to show as soon as the window has a size. */
  let awaited: Bounds | null = null;
  let flying: { way: Flight; since: number | null } | null = null;
  let gliding: { x: number; y: number; last: number | null } | null = null;

  const set = (next: Camera) => {
    camera = kept(next, hall, viewport);
    changed();
  };
  const rest = () => {
    flying = null;
    gliding = null;
  };
  const fitted = () => fitCamera(hall, viewport, clamp(viewport.width * 0.05, 28, 56));
  const travel = (to: Camera) => {
    rest();
    const end = kept(to, hall, viewport);
    if (calm()) return set(end);
    flying = { way: flight(camera, end, viewport), since: null };
    changed();
  };
  /** Where the camera is, or will be after the flight. */
  const goal = () => (flying ? flying.way.at(1) : camera);
  const middle = (): Point => ({ x: viewport.width / 2, y: viewport.height / 2 });
  const closeTo = (box: Bounds): Camera => {
    const size = Math.max(box.right - box.left, box.bottom - box.top) + AROUND;
    const scale = Math.min(viewport.width, viewport.height) / size;
    const near = centredAt(centre(box), viewport, clamp(camera.scale, scale, scale * 2));
    return overHall(near, hall, { ...viewport, margin: 56 });
  };

  return {
    get camera() {
      return camera;
    },
    get viewport() {
      return viewport;
    },
    /** 1 when the whole hall just fits; in flight already what it will be. */
    get zoom() {
      return goal().scale / fitted().scale;
    },
    showHall(box: Bounds) {
      hall = box;
      whole = true;
      rest();
      if (viewport.width > 0) set(fitted());
    },
    resize(size: Viewport) {
      const first = viewport.width === 0;
      const seen = {
        x: camera.x + middle().x / camera.scale,
        y: camera.y + middle().y / camera.scale,
      };
      viewport = size;
      if (size.width === 0) return;
      if (first && awaited) set(closeTo(awaited));
      else set(first || whole ? fitted() : centredAt(seen, viewport, camera.scale));
      awaited = null;
    },
    pan(dx: number, dy: number) {
      rest();
      whole = false;
      set(panned(camera, dx, dy));
    },
    zoomTo(scale: number, at: Point) {
      rest();
      whole = false;
      const { least, most } = zoomLimits(hall, viewport);
      set(zoomAt(camera, clamp(scale, least, most), at));
    },
    fit() {
      whole = true;
      travel(fitted());
    },
    zoomBy(factor: number) {
      whole = false;
      const from = goal();
      travel(zoomAt(from, from.scale * factor, middle()));
    },
    /** As `zoomBy`, around what lies under the pixel `at`. */
    zoomAround(at: Point, factor: number) {
      whole = false;
      const from = goal();
      const { least, most } = zoomLimits(hall, viewport);
      travel(zoomAt(from, clamp(from.scale * factor, least, most), at));
    },
    flyTo(box: Bounds) {
      whole = false;
      if (viewport.width === 0) awaited = box;
      else travel(closeTo(box));
    },
    /** Without a flight, for a plan that opens at a stand. */
    beAt(box: Bounds) {
      whole = false;
      rest();
      if (viewport.width === 0) awaited = box;
      else set(closeTo(box));
    },
    reveal(box: Bounds) {
      const from = goal();
      const next = revealing(from, box, { ...viewport, margin: 56 });
      if (next === from) return;
      whole = false;
      travel(next);
    },
    /** Goes on after a finger left, at that many pixels per millisecond. */
    glide(x: number, y: number) {
      if (calm() || Math.hypot(x, y) < 0.15) return;
      gliding = { x, y, last: null };
      changed();
    },
    rest,
    /** One frame further; true while there is more to come. */
    step(now: number): boolean {
      if (flying) {
        flying.since ??= now;
        const share = Math.min(1, (now - flying.since) / flying.way.milliseconds);
        camera = flying.way.at(eased(share));
        if (share === 1) flying = null;
      }
      if (gliding) {
        const elapsed = Math.min(50, now - (gliding.last ?? now));
        camera = kept(panned(camera, gliding.x * elapsed, gliding.y * elapsed), hall, viewport);
        const fading = Math.exp(-elapsed / GLIDE);
        gliding = { x: gliding.x * fading, y: gliding.y * fading, last: now };
        if (Math.hypot(gliding.x, gliding.y) < 0.02) gliding = null;
      }
      return flying !== null || gliding !== null;
    },
  };
}

function calm(): boolean {
  return window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
}

function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2;
}

import type { Point } from '@foyer/domain/segment.ts';
import { distance } from '@foyer/domain/segment.ts';
import type { PlanSurface } from '../canvas/plan-surface.ts';

/**
 * `cooperative` leaves one finger and the plain wheel to the page the plan sits in, as good maps do;
 * `greedy` takes them, for a plan that fills the screen; `drawing` takes the wheel and keeps one
 * finger for the tools of the editor.
 */
export type GestureMode = 'cooperative' | 'greedy' | 'drawing';

export type MissedGesture = 'finger' | 'wheel';

type Options = {
  readonly surface: PlanSurface;
  readonly mode: () => GestureMode;
  /** Somebody tried what the page keeps for itself: tell them the other way. */
  readonly missed: (gesture: MissedGesture) => void;
};

/** Wheel and fingers move the plan. Answers how to stop listening. */
export function listenToGestures(target: HTMLElement, options: Options): () => void {
  const stops = [listenToWheel(target, options), listenToFingers(target, options)];
  return () => {
    for (const stop of stops) stop();
  };
}

function listenToWheel(target: HTMLElement, { surface, mode, missed }: Options): () => void {
  const wheel = (event: WheelEvent) => {
    // A pinch on a touchpad arrives as a wheel with the control key.
    const meant = event.ctrlKey || event.metaKey;
    if (!meant && mode() === 'cooperative') return missed('wheel');
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 18 : event.deltaMode === 2 ? 400 : 1;
    if (!meant && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))) {
      const sideways = event.deltaX === 0 ? event.deltaY : event.deltaX;
      return surface.motion.pan(-sideways * unit, 0);
    }
    const speed =
      event.ctrlKey && event.deltaMode === 0 && Math.abs(event.deltaY) < 50 ? 0.01 : 0.0016;
    const factor = Math.exp(-event.deltaY * unit * speed);
    surface.motion.zoomTo(surface.motion.camera.scale * factor, surface.pixelAt(event));
  };
  target.addEventListener('wheel', wheel, { passive: false });
  return () => target.removeEventListener('wheel', wheel);
}

type Tap = { readonly at: Point; readonly time: number };

/** In milliseconds: a finger that stays longer does not tap. */
const TAP = 300;
/** In milliseconds, from the end of one tap to the end of the next. */
const TWICE = 400;
/** In CSS pixels, between the two taps. */
const NEAR = 32;

type Hand = {
  readonly at: Point;
  readonly spread: number;
  readonly fingers: number;
  readonly time: number;
};

function listenToFingers(target: HTMLElement, { surface, mode, missed }: Options): () => void {
  let last: Hand | null = null;
  let start: Point | null = null;
  let speed = { x: 0, y: 0 };
  let tapped: Tap | null = null;
  let begun = 0;

  const touches = (event: TouchEvent) => {
    last = event.touches.length > 0 ? handOf(event, surface) : null;
  };
  const begin = (event: TouchEvent) => {
    surface.motion.rest();
    touches(event);
    start = event.touches.length === 1 ? (last?.at ?? null) : null;
    begun = event.timeStamp;
    speed = { x: 0, y: 0 };
  };
  const move = (event: TouchEvent) => {
    const now = handOf(event, surface);
    const taken = mode();
    if (now.fingers === 1 && taken !== 'greedy') {
      const tried = start && distance(start, now.at) > 24;
      if (tried) begun = 0;
      if (tried && taken === 'cooperative') missed('finger');
      return;
    }
    if (event.cancelable) event.preventDefault();
    if (!last || last.fingers !== now.fingers) {
      last = now;
      return;
    }
    // A finger always trembles: a tap must not become a pan.
    if (now.fingers === 1 && start && distance(start, now.at) < 6) return;
    start = null;
    tapped = null;
    const [dx, dy] = [now.at.x - last.at.x, now.at.y - last.at.y];
    const elapsed = Math.max(1, now.time - last.time);
    speed = { x: dx / elapsed, y: dy / elapsed };
    surface.motion.pan(dx, dy);
    if (now.spread > 0 && last.spread > 0)
      surface.motion.zoomTo(surface.motion.camera.scale * (now.spread / last.spread), now.at);
    last = now;
  };
  const end = (event: TouchEvent) => {
    const thrown = last?.fingers === 1 && start === null && event.timeStamp - last.time < 60;
    if (event.touches.length === 0 && thrown) surface.motion.glide(speed.x, speed.y);
    else if (event.type === 'touchend' && start && event.timeStamp - begun < TAP) tap(event, start);
    touches(event);
  };
  /** Browsers keep the double tap to themselves or not as they like; iPhones tell nobody of it. */
  const tap = (event: TouchEvent, at: Point) => {
    const twice = tapped && event.timeStamp - tapped.time < TWICE && distance(tapped.at, at) < NEAR;
    tapped = twice ? null : { at, time: event.timeStamp };
    if (!twice || mode() === 'drawing') return;
    // Else the second tap would be a click as well, and a double one would open the stand.
    if (event.cancelable) event.preventDefault();
    surface.motion.zoomAround(at, 2.2);
  };
  target.addEventListener('touchstart', begin, { passive: true });
  target.addEventListener('touchmove', move, { passive: false });
  target.addEventListener('touchend', end, { passive: false });
  target.addEventListener('touchcancel', end);
  return () => {
    target.removeEventListener('touchstart', begin);
    target.removeEventListener('touchmove', move);
    target.removeEventListener('touchend', end);
    target.removeEventListener('touchcancel', end);
  };
}

function handOf(event: TouchEvent, surface: PlanSurface): Hand {
  const [a, b] = [event.touches[0], event.touches[1]].map((touch) =>
    touch ? surface.pixelAt(touch) : undefined,
  );
  const first = a ?? { x: 0, y: 0 };
  const at = b ? { x: (first.x + b.x) / 2, y: (first.y + b.y) / 2 } : first;
  const spread = b ? distance(first, b) : 0;
  return { at, spread, fingers: Math.min(2, event.touches.length), time: event.timeStamp };
}

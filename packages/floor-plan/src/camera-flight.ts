import { type Camera, centredAt, toPlan, type Viewport } from './camera.ts';

export type Flight = {
  /** Longer for a farther flight, so that the eye can follow. */
  readonly milliseconds: number;
  /** The camera after that share of the way, 0 to 1. */
  at(share: number): Camera;
};

/** How much a flight prefers to rise; 1.4 is the value people liked best in the paper. */
const RISE = 1.4;

/**
 * A flight that rises, travels and comes down, at an even perceived speed.
 * After van Wijk and Nuij, "Smooth and efficient zooming and panning" (2003).
 */
export function flight(from: Camera, to: Camera, viewport: Viewport): Flight {
  const middle = { x: viewport.width / 2, y: viewport.height / 2 };
  const [a, b] = [toPlan(from, middle), toPlan(to, middle)];
  const [w0, w1] = [viewport.width / from.scale, viewport.width / to.scale];
  const way = Math.hypot(b.x - a.x, b.y - a.y);
  const path = way < 1e-6 * w0 ? straight(w0, w1) : arc(w0, w1, way);
  return {
    milliseconds: Math.min(900, 220 + 260 * Math.abs(path.length)),
    at(share) {
      const { along, width } = path.at(path.length * share);
      const point = { x: a.x + (b.x - a.x) * along, y: a.y + (b.y - a.y) * along };
      return share >= 1 ? to : centredAt(point, viewport, viewport.width / width);
    },
  };
}

type Path = { length: number; at(s: number): { along: number; width: number } };

function straight(w0: number, w1: number): Path {
  const length = Math.abs(Math.log(w1 / w0)) / RISE;
  const sign = w1 < w0 ? -1 : 1;
  return { length, at: (s) => ({ along: 0, width: w0 * Math.exp(sign * RISE * s) }) };
}

function arc(w0: number, w1: number, way: number): Path {
  const rise2 = RISE * RISE;
  const b = (w: number, sign: number) =>
    (w1 * w1 - w0 * w0 + sign * rise2 * rise2 * way * way) / (2 * w * rise2 * way);
  const r = (value: number) => Math.log(Math.sqrt(value * value + 1) - value);
  const r0 = r(b(w0, 1));
  const length = (r(b(w1, -1)) - r0) / RISE;
  return {
    length,
    at(s) {
      const u = w0 / (rise2 * way);
      const along = u * (Math.cosh(r0) * Math.tanh(RISE * s + r0) - Math.sinh(r0));
      return { along, width: (w0 * Math.cosh(r0)) / Math.cosh(RISE * s + r0) };
    },
  };
}

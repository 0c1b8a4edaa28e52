import { makeBadgeCode } from '@foyer/domain/attendee/badge-code.ts';
import { blankPicture, type GreyPicture } from '@foyer/testing/grey-picture.ts';
import { encode } from 'uqr';

/** A picture of the bench: what a phone's camera sees, and what is to be read in it. */
export type BenchPicture = {
  readonly kind: string;
  /** From 1, easy, to 6, which hardly any decoder reads. */
  readonly level: number;
  /** Null where there is no code, and nothing may be read. */
  readonly text: string | null;
  readonly picture: GreyPicture;
};

/** What happens to a badge between its printer and our decoder. All of it is nothing by default. */
type Harm = {
  /** Edge of a module in pixels, before the perspective. */
  readonly module: number;
  readonly turn: number;
  /** Degrees out of the plane, about an axis that is itself turned. */
  readonly lean: number;
  readonly leanAxis: number;
  readonly blur: number;
  /** Length of a movement during the exposure, in pixels. */
  readonly shake: number;
  readonly noise: number;
  /** Strength of a reflection, 1 is as bright as white paper. */
  readonly glare: number;
  /** What is left between black and white, as a part. */
  readonly contrast: number;
  /** How bright white is, as a part. */
  readonly light: number;
  /** How much of the light falls off across the picture. */
  readonly shade: number;
  /** Part of the code that is scratched, stained or torn. */
  readonly damage: number;
  readonly inverted: boolean;
  /** How far the paper bends, as on a lanyard's card. */
  readonly bend: number;
};

const unharmed: Harm = {
  ...{ module: 9, turn: 0, lean: 0, leanAxis: 0, blur: 0.7, shake: 0, noise: 3, glare: 0 },
  ...{ contrast: 1, light: 1, shade: 0.1, damage: 0, inverted: false, bend: 0 },
};

const WIDTH = 1280;
const HEIGHT = 720;
const LEVELS = 6;

type Chance = () => number;

/** For each kind what its levels do. */
const kinds: Readonly<Record<string, (level: number, chance: Chance) => Partial<Harm>>> = {
  tilt: (level, chance) => ({
    ...{ lean: 15 + level * 9.5, leanAxis: chance() * 360, turn: chance() * 360, module: 8 },
  }),
  blur: (level) => ({ blur: 1 + level * 0.8, module: 7 }),
  shake: (level, chance) => ({ shake: 2 + level * 2.6, turn: chance() * 90, module: 7 }),
  noise: (level) => ({ noise: 12 + level * 13, module: 6 }),
  glare: (level, chance) => ({ glare: 0.3 + level * 0.22, turn: chance() * 360, lean: 20 }),
  size: (level, chance) => ({ module: 4.6 - level * 0.56, blur: 0.6, turn: chance() * 40 - 20 }),
  contrast: (level) => ({ contrast: 0.55 - level * 0.08, noise: 4, shade: 0.25 }),
  dark: (level) => ({ light: 0.42 - level * 0.06, noise: 6, shade: 0.5, module: 7 }),
  damage: (level, chance) => ({ damage: level * 0.014, turn: chance() * 30 }),
  bend: (level, chance) => ({ bend: 0.3 + level * 0.13, turn: chance() * 20, module: 7 }),
  inverted: (level, chance) => ({ inverted: true, module: 9 - level, turn: chance() * 360 }),
  mixed: (level, chance) => ({
    ...{ module: 7 - level * 0.5, turn: chance() * 360, lean: 10 + level * 4 },
    ...{ leanAxis: chance() * 360, blur: 0.6 + level * 0.12, noise: 3 + level * 1.5 },
    ...{ contrast: 1 - level * 0.08, glare: level * 0.07, damage: level * 0.003 },
  }),
};

/** The same pictures every time: `each` of every kind and level, and empty halls. */
export function* benchPictures(each: number): Generator<BenchPicture> {
  const chance = chanceFrom(20_251_126);
  for (const [kind, harmOf] of Object.entries(kinds)) {
    for (let level = 1; level <= LEVELS; level += 1) {
      for (let turn = 0; turn < each; turn += 1) {
        const text = codeOf(turn, chance);
        const harm = { ...unharmed, ...harmOf(level, chance) };
        yield { kind, level, text, picture: pictureOf(text, harm, chance) };
      }
    }
  }
  for (let turn = 0; turn < 4 * each; turn += 1) {
    const harm = { ...unharmed, noise: 3 + turn };
    yield { kind: 'no code', level: 1, text: null, picture: pictureOf(null, harm, chance) };
  }
}

/** Badges of Foyer, of a ticket shop (which mix case), and a short contact card. */
function codeOf(turn: number, chance: Chance): string {
  const bytes = Uint8Array.from({ length: 25 }, () => Math.floor(chance() * 256));
  if (turn % 4 === 2) return [...bytes].map((byte) => 'abcdefghjkmnpqrs'[byte & 15]).join('');
  if (turn % 4 === 3) {
    return `MECARD:N:Muster,${String.fromCharCode(65 + ((bytes[0] ?? 0) % 26))}.;EMAIL:m${bytes[1]}@example.org;;`;
  }
  return makeBadgeCode(bytes);
}

function pictureOf(text: string | null, harm: Harm, chance: Chance): GreyPicture {
  const matrix = text === null ? scribble(chance) : encode(text, { border: 0, ecc: 'M' }).data;
  const surface = surfaceOf(matrix, harm, chance);
  const seen = seenBy(surface, harm, chance);
  const still = harm.blur > 0 ? gaussian(seen, harm.blur) : seen;
  const moved = harm.shake > 0 ? shaken(still, harm.shake, chance() * Math.PI) : still;
  return exposed(moved, harm, chance);
}

type Grey = { readonly width: number; readonly height: number; readonly at: Float32Array };
/** The badge as it was printed, in parts of a module; the code's upper left is at 0, 0. */
type Surface = { readonly modules: number; brightness(x: number, y: number): number };

/** No code, yet as black and white as one: a name and a crest. */
function scribble(chance: Chance): boolean[][] {
  return Array.from({ length: 25 }, (_row, y) =>
    Array.from({ length: 25 }, (_cell, x) =>
      y % 5 < 3 ? Math.sin(x * 1.7 + y) > 0.1 : chance() > 0.9,
    ),
  );
}

/** Beside the card. */
const NOTHING = -1;
const PARTS = 8;

function surfaceOf(matrix: readonly (readonly boolean[])[], harm: Harm, chance: Chance): Surface {
  const modules = matrix.length;
  const [left, top, width, height] = [-6, -16, modules + 12, modules + 25];
  const colour = printOf(matrix, harm, chance);
  const columns = width * PARTS;
  const print = new Float32Array(columns * height * PARTS);
  for (let at = 0; at < print.length; at += 1) {
    const x = left + ((at % columns) + 0.5) / PARTS;
    const y = top + (Math.floor(at / columns) + 0.5) / PARTS;
    print[at] = colour(x, y);
  }
  return {
    modules,
    brightness(x, y) {
      if (x < left || y < top || x >= left + width || y >= top + height) return NOTHING;
      return print[(((y - top) * PARTS) | 0) * columns + (((x - left) * PARTS) | 0)] ?? NOTHING;
    },
  };
}

function printOf(matrix: readonly (readonly boolean[])[], harm: Harm, chance: Chance) {
  const modules = matrix.length;
  const [black, white] = harm.inverted ? [0.92, 0.08] : [0.08, 0.92];
  const blots = blotsOf(modules, harm.damage, chance);
  const lines = [-14, -11.5, -8.5].map((top) => ({ top, until: modules * (0.4 + chance() * 0.6) }));
  return (x: number, y: number): number => {
    for (const blot of blots) if (blot.covers(x, y)) return blot.brightness;
    const dark = matrix[Math.floor(y)]?.[Math.floor(x)];
    if (dark !== undefined) return dark ? black : white;
    // Name and organisation above the code, as letters look from afar.
    const line = lines.find(({ top }) => y > top && y < top + 1.6);
    return line && x > 0 && x < line.until && Math.sin(x * 4 + line.top) > -0.2 ? black : white;
  };
}

type Blot = { readonly brightness: number; covers(x: number, y: number): boolean };

/** Scratches, stains and a torn corner, until about this part of the code is gone. */
function blotsOf(modules: number, part: number, chance: Chance): Blot[] {
  const blots: Blot[] = [];
  for (let gone = 0; gone < part * modules * modules; ) {
    const brightness = chance() < 0.5 ? 0.1 : 0.9;
    const [x0, y0] = [chance() * modules, chance() * modules];
    if (chance() < 0.5) {
      const radius = 0.7 + chance() * 1.6;
      blots.push({ brightness, covers: (x, y) => Math.hypot(x - x0, y - y0) < radius });
      gone += Math.PI * radius * radius;
    } else {
      const angle = chance() * Math.PI;
      const [dx, dy, half] = [Math.cos(angle), Math.sin(angle), 2 + chance() * modules * 0.3];
      blots.push({
        brightness,
        covers: (x, y) =>
          Math.abs((x - x0) * dy - (y - y0) * dx) < 0.22 &&
          Math.abs((x - x0) * dx + (y - y0) * dy) < half,
      });
      gone += half * 0.88;
    }
  }
  return blots;
}

const SAMPLES = [0.25, 0.75] as const;

/** The badge in the hall, by a pinhole camera, each pixel sampled four times. */
function seenBy(surface: Surface, harm: Harm, chance: Chance): Grey {
  const at = new Float32Array(WIDTH * HEIGHT);
  const [shiftX, shiftY] = [(chance() - 0.5) * 160, (chance() - 0.5) * 80];
  const toBadge = viewOf(harm);
  const hall = hallOf(chance);
  const middle = surface.modules / 2;
  // Beyond it no badge reaches, whichever way it leans: most of a picture of a small one.
  const reach = harm.module * (middle + 17) * 1.7;
  const brightness = (x: number, y: number) => {
    const place = toBadge(x, y);
    return place ? surface.brightness(place.x + middle, place.y + middle) : NOTHING;
  };
  for (let row = 0; row < HEIGHT; row += 1) {
    for (let column = 0; column < WIDTH; column += 1) {
      const x = column - WIDTH / 2 - shiftX;
      const y = row - HEIGHT / 2 - shiftY;
      const background = hall(column, row);
      if (Math.hypot(x, y) > reach) {
        at[row * WIDTH + column] = background;
        continue;
      }
      let sum = 0;
      for (const dy of SAMPLES) {
        for (const dx of SAMPLES) {
          const seen = brightness(x + dx, y + dy);
          sum += seen === NOTHING ? background : seen;
        }
      }
      at[row * WIDTH + column] = sum / SAMPLES.length ** 2;
    }
  }
  return { width: WIDTH, height: HEIGHT, at };
}

/** From a place in the picture to one on the badge, in modules from its middle. */
function viewOf({ module, turn, lean, leanAxis, bend }: Harm) {
  const distance = 1100;
  const [sinLean, cosLean] = [Math.sin((lean * Math.PI) / 180), Math.cos((lean * Math.PI) / 180)];
  const axis = (leanAxis * Math.PI) / 180;
  const [sinAxis, cosAxis] = [Math.sin(axis), Math.cos(axis)];
  const [sinTurn, cosTurn] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  return (x: number, y: number) => {
    // Along the axis nothing changes; across it the badge leans away.
    const along = x * cosAxis + y * sinAxis;
    const across = -x * sinAxis + y * cosAxis;
    const depth = distance * cosLean - across * sinLean;
    if (depth <= 0) return null;
    const acrossBadge = (across * distance) / depth;
    const scale = 1 + (acrossBadge * sinLean) / distance;
    const alongBadge = along * scale;
    const u = (alongBadge * cosAxis - acrossBadge * sinAxis) / module;
    const v = (alongBadge * sinAxis + acrossBadge * cosAxis) / module;
    const [p, q] = [u * cosTurn + v * sinTurn, -u * sinTurn + v * cosTurn];
    if (bend === 0) return { x: p, y: q };
    // A cylinder: what is farther from its middle is seen narrower.
    const radius = 14 / bend;
    if (Math.abs(p) >= radius * 0.98) return null;
    return { x: radius * Math.asin(p / radius), y: q };
  };
}

/** People, walls and lamps out of focus. */
function hallOf(chance: Chance): (x: number, y: number) => number {
  const waves = Array.from({ length: 5 }, () => ({
    ...{ fx: (chance() - 0.5) / 60, fy: (chance() - 0.5) / 60, phase: chance() * 6 },
  }));
  return (x, y) =>
    waves.reduce((sum, { fx, fy, phase }) => sum + 0.07 * Math.sin(x * fx + y * fy + phase), 0.42);
}

function gaussian(picture: Grey, sigma: number): Grey {
  const reach = Math.ceil(sigma * 3);
  const weights = Array.from({ length: 2 * reach + 1 }, (_one, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * sigma * sigma)),
  );
  const total = weights.reduce((sum, one) => sum + one, 0);
  const steps = weights.map((weight, at) => ({ offset: at - reach, weight: weight / total }));
  const once = summed(
    picture,
    steps.map(({ offset, weight }) => ({ dx: offset, dy: 0, weight })),
  );
  return summed(
    once,
    steps.map(({ offset, weight }) => ({ dx: 0, dy: offset, weight })),
  );
}

function shaken(picture: Grey, length: number, angle: number): Grey {
  const count = Math.ceil(length) * 2 + 1;
  return summed(
    picture,
    Array.from({ length: count }, (_one, at) => {
      const far = (at / (count - 1) - 0.5) * length;
      return {
        dx: Math.round(far * Math.cos(angle)),
        dy: Math.round(far * Math.sin(angle)),
        weight: 1 / count,
      };
    }),
  );
}

type Step = { readonly dx: number; readonly dy: number; readonly weight: number };

function summed({ width, height, at }: Grey, steps: readonly Step[]): Grey {
  const next = new Float32Array(at.length);
  for (const { dx, dy, weight } of steps) {
    for (let row = 0; row < height; row += 1) {
      const from = Math.min(height - 1, Math.max(0, row + dy)) * width;
      for (let column = 0; column < width; column += 1) {
        const x = Math.min(width - 1, Math.max(0, column + dx));
        const to = row * width + column;
        next[to] = (next[to] ?? 0) + weight * (at[from + x] ?? 0);
      }
    }
  }
  return { width, height, at: next };
}

/** Light, reflection, and what the sensor makes of it. */
function exposed({ width, height, at }: Grey, harm: Harm, chance: Chance): GreyPicture {
  const picture = blankPicture(width, height, 0);
  const spot = { x: width / 2 + (chance() - 0.5) * 200, y: height / 2 + (chance() - 0.5) * 140 };
  const [wide, high, side] = [90 + chance() * 60, 35 + chance() * 30, chance() * Math.PI];
  const [sin, cos] = [Math.sin(side), Math.cos(side)];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const [dx, dy] = [column - spot.x, row - spot.y];
      const far = ((dx * cos + dy * sin) / wide) ** 2 + ((-dx * sin + dy * cos) / high) ** 2;
      const shine = harm.glare * Math.exp(-far);
      const light = harm.light * (1 - harm.shade * (column / width));
      const grey = 0.5 + ((at[row * width + column] ?? 0) - 0.5) * harm.contrast;
      const seen =
        255 * (grey * light + shine) + (chance() + chance() + chance() - 1.5) * 2 * harm.noise;
      picture.pixels[row * width + column] = Math.max(0, Math.min(255, Math.round(seen)));
    }
  }
  return picture;
}

/** Numbers that look like chance and are the same every time (mulberry32). */
function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

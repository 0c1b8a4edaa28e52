import type { Grey } from './grey.ts';

/** Edge of a tile, in pixels: some modules of a code that fills the frame, most of a small one. */
const TILE = 32;
/** Below this a tile is empty, and what differs in it is noise. */
const LEAST_SPREAD = 5;

/**
 * The same contrast everywhere: what is dark, pale, shaded or half below a reflection becomes black
 * on white again. Each tile is measured, and between the middles of tiles the measures glide.
 */
export function evened(picture: Grey): Grey {
  const { width, height, pixels } = picture;
  const { columns, rows, means, gains } = measured(picture);
  const next = new Uint8ClampedArray(pixels.length);
  for (let row = 0; row < height; row += 1) {
    const { from, to, part } = between(row, rows);
    for (let segment = -1; segment < columns; segment += 1) {
      const left = Math.max(0, segment);
      const right = Math.min(columns - 1, segment + 1);
      const glide = (values: Float32Array, column: number) => {
        const upper = values[from * columns + column] ?? 0;
        return upper + ((values[to * columns + column] ?? 0) - upper) * part;
      };
      let mean = glide(means, left);
      let gain = glide(gains, left);
      const meanStep = (glide(means, right) - mean) / TILE;
      const gainStep = (glide(gains, right) - gain) / TILE;
      const start = segment * TILE + TILE / 2;
      const end = Math.min(width, start + TILE);
      for (let column = start; column < end; column += 1) {
        if (column >= 0) {
          const at = row * width + column;
          next[at] = 128 + ((pixels[at] ?? 0) - mean) * gain;
        }
        mean += meanStep;
        gain += gainStep;
      }
    }
  }
  return { width, height, pixels: next };
}

/** Between which rows of tiles this row of pixels lies, and how far. */
function between(row: number, rows: number) {
  const place = (row - TILE / 2) / TILE;
  const upper = Math.floor(place);
  return {
    from: Math.min(rows - 1, Math.max(0, upper)),
    to: Math.min(rows - 1, Math.max(0, upper + 1)),
    part: place - upper,
  };
}

/** Of each tile its mean, and what to multiply by so that its ends reach black and white. */
function measured({ width, height, pixels }: Grey) {
  const columns = Math.ceil(width / TILE);
  const rows = Math.ceil(height / TILE);
  const means = new Float32Array(columns * rows);
  const gains = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [right, bottom] = [
        Math.min(width, (column + 1) * TILE),
        Math.min(height, (row + 1) * TILE),
      ];
      let [sum, squares, count] = [0, 0, 0];
      // Every second pixel of every second line tells as much.
      for (let y = row * TILE; y < bottom; y += 2) {
        for (let x = column * TILE; x < right; x += 2) {
          const one = pixels[y * width + x] ?? 0;
          sum += one;
          squares += one * one;
          count += 1;
        }
      }
      const mean = sum / count;
      const spread = Math.sqrt(Math.max(0, squares / count - mean * mean));
      means[row * columns + column] = mean;
      gains[row * columns + column] = 80 / Math.max(LEAST_SPREAD, spread);
    }
  }
  return { columns, rows, means, gains };
}

/** Edges that a lens out of focus or a moving hand has washed out, made steep again. */
export function sharpened(picture: Grey, strength: number): Grey {
  const soft = softened(picture, 2).pixels;
  const { width, height, pixels } = picture;
  const next = new Uint8ClampedArray(pixels.length);
  for (let at = 0; at < next.length; at += 1) {
    const one = pixels[at] ?? 0;
    next[at] = one + strength * (one - (soft[at] ?? 0));
  }
  return { width, height, pixels: next };
}

/** Means of a square around each pixel: noise goes, and with it what is fine. */
export function softened({ width, height, pixels }: Grey, reach: number): Grey {
  const across = new Uint8ClampedArray(pixels.length);
  const next = new Uint8ClampedArray(pixels.length);
  const size = 2 * reach + 1;
  for (let row = 0; row < height; row += 1) {
    const first = row * width;
    const last = first + width - 1;
    let sum = (pixels[first] ?? 0) * (reach + 1);
    for (let step = 0; step < reach; step += 1) sum += pixels[Math.min(last, first + step)] ?? 0;
    for (let at = first; at <= last; at += 1) {
      sum += pixels[Math.min(last, at + reach)] ?? 0;
      across[at] = sum / size;
      sum -= pixels[Math.max(first, at - reach)] ?? 0;
    }
  }
  const sums = new Int32Array(width);
  const lineOf = (row: number) => Math.min(height - 1, Math.max(0, row)) * width;
  for (let row = -reach; row < reach; row += 1) {
    const from = lineOf(row);
    for (let column = 0; column < width; column += 1) {
      sums[column] = (sums[column] ?? 0) + (across[from + column] ?? 0);
    }
  }
  for (let row = 0; row < height; row += 1) {
    const [comes, goes] = [lineOf(row + reach), lineOf(row - reach)];
    for (let column = 0; column < width; column += 1) {
      const sum = (sums[column] ?? 0) + (across[comes + column] ?? 0);
      next[row * width + column] = sum / size;
      sums[column] = sum - (across[goes + column] ?? 0);
    }
  }
  return { width, height, pixels: next };
}

/** Twice as wide and high, with what lies between: a tiny code gets pixels enough to be found. */
export function doubled({ width, height, pixels }: Grey): Grey {
  const wide = width * 2;
  const next = new Uint8ClampedArray(wide * height * 2);
  const line = new Int32Array(width);
  for (let row = 0; row < height * 2; row += 1) {
    const near = (row >> 1) * width;
    const other = (row >> 1) + ((row & 1) === 1 ? 1 : -1);
    const far = Math.min(height - 1, Math.max(0, other)) * width;
    for (let column = 0; column < width; column += 1) {
      line[column] = 3 * (pixels[near + column] ?? 0) + (pixels[far + column] ?? 0);
    }
    let at = row * wide;
    let before = line[0] ?? 0;
    for (let column = 0; column < width; column += 1, at += 2) {
      const one = line[column] ?? 0;
      next[at] = (3 * one + before) >> 4;
      next[at + 1] = (3 * one + (line[column + 1] ?? one)) >> 4;
      before = one;
    }
  }
  return { width: wide, height: height * 2, pixels: next };
}

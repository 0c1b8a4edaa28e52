import type { PlanTone } from '../plan.ts';
import { opacityOfTile, type TilePattern, tileOfTone } from '../tone.ts';
import type { Frame } from './frame.ts';
import type { Palette } from './palette.ts';

const SIZE = 8;

type Tiles = Map<string, CanvasPattern | null>;
const known = new WeakMap<Palette, Tiles>();

/** The lines of a tone that has some, lying still on the plan while it is panned. */
export function tileOf(frame: Frame, tone: PlanTone): CanvasPattern | null {
  const pattern = tileOfTone(tone);
  if (pattern === null) return null;
  const tiles: Tiles = known.get(frame.palette) ?? new Map();
  known.set(frame.palette, tiles);
  const key = `${tone}/${frame.ratio}`;
  let tile = tiles.get(key);
  if (tile === undefined) {
    tile = createTile(frame, frame.palette.tones[tone].line, pattern);
    tiles.set(key, tile);
  }
  tile?.setTransform(new DOMMatrix([1, 0, 0, 1, frame.originX, frame.originY]));
  return tile;
}

function createTile(frame: Frame, colour: string, pattern: TilePattern) {
  const size = Math.round(SIZE * frame.ratio);
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const ctx = canvas.getContext('2d');
  if (!ctx) return null;
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  ctx.globalAlpha = opacityOfTile(pattern);
  ctx.lineWidth = frame.ratio * 1.25;
  ctx.beginPath();
  draw[pattern](ctx, size);
  if (pattern === 'dots') ctx.fill();
  else ctx.stroke();
  return frame.ctx.createPattern(canvas, 'repeat');
}

type Draw = (ctx: CanvasRenderingContext2D, size: number) => void;

/** Beyond the tile on both sides, so that slanted lines meet across tiles without a notch. */
const slant = (ctx: CanvasRenderingContext2D, size: number, up: boolean) => {
  for (const shift of [-size, 0, size]) {
    ctx.moveTo(shift - 2, up ? size + 2 : -2);
    ctx.lineTo(shift + size + 2, up ? -2 : size + 2);
  }
};
const row: Draw = (ctx, size) => {
  ctx.moveTo(0, size / 2);
  ctx.lineTo(size, size / 2);
};
const column: Draw = (ctx, size) => {
  ctx.moveTo(size / 2, 0);
  ctx.lineTo(size / 2, size);
};

const draw: Record<TilePattern, Draw> = {
  hatch: (ctx, size) => slant(ctx, size, true),
  back: (ctx, size) => slant(ctx, size, false),
  cross(ctx, size) {
    slant(ctx, size, true);
    slant(ctx, size, false);
  },
  rows: row,
  columns: column,
  grid(ctx, size) {
    row(ctx, size);
    column(ctx, size);
  },
  dots: (ctx, size) => ctx.arc(size / 2, size / 2, size * 0.16, 0, 2 * Math.PI),
};

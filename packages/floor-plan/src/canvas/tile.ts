import type { PlanTone } from '../plan.ts';
import { tonePatterns } from '../tone.ts';
import type { Frame } from './frame.ts';
import type { Palette } from './palette.ts';

const SIZE = 8;

type Tiles = Map<string, CanvasPattern | null>;
const known = new WeakMap<Palette, Tiles>();

/** The hatch of a tone that has one, lying still on the plan while it is panned. */
export function tileOf(frame: Frame, tone: PlanTone): CanvasPattern | null {
  const pattern = tonePatterns[tone];
  if (pattern !== 'hatch' && pattern !== 'cross') return null;
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

function createTile(frame: Frame, colour: string, pattern: 'hatch' | 'cross') {
  const size = Math.round(SIZE * frame.ratio);
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const ctx = canvas.getContext('2d');
  if (!ctx) return null;
  ctx.strokeStyle = colour;
  ctx.globalAlpha = pattern === 'hatch' ? 0.38 : 0.3;
  ctx.lineWidth = frame.ratio * 1.25;
  ctx.beginPath();
  // Beyond the tile on both sides, so that the lines meet across tiles without a notch.
  for (const shift of [-size, 0, size]) {
    ctx.moveTo(shift - 2, size + 2);
    ctx.lineTo(shift + size + 2, -2);
    if (pattern === 'hatch') continue;
    ctx.moveTo(shift - 2, -2);
    ctx.lineTo(shift + size + 2, size + 2);
  }
  ctx.stroke();
  return frame.ctx.createPattern(canvas, 'repeat');
}

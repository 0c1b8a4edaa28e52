import type { Bounds } from '@foyer/domain/polygon.ts';
import type { PlanTone } from '../plan.ts';
import { tonePatterns } from '../tone.ts';
import { type Frame, toPixels, tracePolygon } from './frame.ts';
import { fillBox } from './paint-floor.ts';
import type { SceneStand } from './scene.ts';
import { tileOf } from './tile.ts';

/** Below this many CSS pixels a stand is a plain box: its corners and marks could not be seen. */
const PLAIN = 14;

/** Stands of one tone are painted together: setting colours costs more than filling boxes. */
export function paintStands(frame: Frame, stands: readonly SceneStand[]): void {
  const groups = new Map<PlanTone, SceneStand[]>();
  for (const stand of stands) {
    // Painted as what it is, by paint-fixtures.ts.
    if (stand.stand.fixture && !stand.held) continue;
    const group = groups.get(stand.tone);
    if (group) group.push(stand);
    else groups.set(stand.tone, [stand]);
  }
  for (const [tone, group] of groups) {
    const [small, large] = [[] as SceneStand[], [] as SceneStand[]];
    for (const stand of group) (isPlain(frame, stand) ? small : large).push(stand);
    paintBoxes(frame, tone, small);
    paintShapes(frame, tone, large);
  }
  paintHighlights(frame, stands);
}

function isPlain({ scale, ratio }: Frame, { bounds, upright }: SceneStand): boolean {
  const size = Math.min(bounds.right - bounds.left, bounds.bottom - bounds.top);
  return upright && (size * scale) / ratio < PLAIN;
}

function paintBoxes(frame: Frame, tone: PlanTone, stands: readonly SceneStand[]): void {
  const { ctx, palette, ratio } = frame;
  const weight = Math.max(1, Math.round(ratio * 0.75));
  const boxes = stands.map(({ bounds }) => standPixels(frame, bounds));
  ctx.fillStyle = palette.tones[tone].line;
  for (const box of boxes) fillBox(ctx, box);
  ctx.fillStyle = palette.tones[tone].fill;
  const insides = boxes.map((box) => inset(box, weight));
  for (const box of insides) fillBox(ctx, box);
  const tile = tileOf(frame, tone);
  if (!tile) return;
  ctx.fillStyle = tile;
  for (const box of insides) fillBox(ctx, box);
}

function paintShapes(frame: Frame, tone: PlanTone, stands: readonly SceneStand[]): void {
  const { ctx, palette, ratio } = frame;
  const { fill, line, text } = palette.tones[tone];
  const pattern = tonePatterns[tone];
  const tile = tileOf(frame, tone);
  ctx.lineWidth = Math.max(1, Math.round(ratio));
  ctx.setLineDash(pattern === 'dashed' ? [4 * ratio, 3 * ratio] : []);
  for (const stand of stands) {
    traceStand(frame, stand);
    ctx.fillStyle = fill;
    ctx.fill();
    if (tile) {
      ctx.fillStyle = tile;
      ctx.fill();
    }
    ctx.strokeStyle = line;
    ctx.stroke();
    if (pattern === 'bar') paintBar(frame, stand, line);
    if (pattern === 'double') {
      traceStand(frame, stand, 3 * ratio);
      ctx.strokeStyle = text;
      ctx.stroke();
    }
  }
  ctx.setLineDash([]);
}

/** A heavier lower edge. */
function paintBar(frame: Frame, { bounds }: SceneStand, colour: string): void {
  const { ctx, ratio } = frame;
  const { left, right, bottom } = standPixels(frame, bounds);
  const [side, height] = [Math.round(2 * ratio), Math.round(2 * ratio)];
  ctx.fillStyle = colour;
  fillBox(ctx, {
    left: left + side,
    top: bottom - Math.round(ratio) - height,
    right: right - side,
    bottom,
  });
}

function paintHighlights(frame: Frame, stands: readonly SceneStand[]): void {
  const { ctx, palette, ratio } = frame;
  ctx.strokeStyle = palette.accent;
  ctx.lineWidth = Math.max(2, Math.round(2 * ratio));
  for (const stand of stands) {
    if (!stand.highlighted) continue;
    traceStand(frame, stand);
    ctx.stroke();
  }
}

/** The outline as it is drawn; `inner` shrinks a rectangle by that many device pixels. */
export function traceStand(frame: Frame, { stand, bounds, upright }: SceneStand, inner = 0): void {
  if (!upright) {
    tracePolygon(frame, stand.polygon);
    return;
  }
  const { ctx, ratio } = frame;
  const half = Math.max(1, Math.round(ratio)) / 2;
  const box = inset(standPixels(frame, bounds), half + inner);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const radius = Math.max(0, Math.min(3 * ratio - inner / 2, width * 0.12, height * 0.12));
  ctx.beginPath();
  ctx.roundRect(box.left, box.top, width, height, radius);
}

/** In device pixels, with a hair of floor between neighbours as soon as there is room for it. */
export function standPixels(frame: Frame, bounds: Bounds): Bounds {
  const box = toPixels(frame, bounds);
  const size = Math.min(box.right - box.left, box.bottom - box.top) / frame.ratio;
  return size < 6
    ? box
    : inset(box, size < PLAIN ? 0.5 * Math.round(frame.ratio) : Math.round(frame.ratio));
}

function inset({ left, top, right, bottom }: Bounds, by: number): Bounds {
  return { left: left + by, top: top + by, right: right - by, bottom: bottom - by };
}

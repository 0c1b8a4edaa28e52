import type { Bounds } from '@foyer/domain/polygon.ts';
import { bounds } from '@foyer/domain/polygon.ts';
import type { Point } from '@foyer/domain/segment.ts';
import { type Frame, toPixel, toPixels, tracePolygon } from '../canvas/frame.ts';
import { measureWith } from '../canvas/measure.ts';
import { paintLabels } from '../canvas/paint-labels.ts';
import { type Marks, paintMarks } from '../canvas/paint-marks.ts';
import { paintStands, standPixels, traceStand } from '../canvas/paint-stands.ts';
import { type PlanScene, type SceneStand, sceneStand } from '../canvas/scene.ts';
import type { PlanStand } from '../plan.ts';
import type { Preview } from './editor-gesture.ts';
import { handles } from './resizing.ts';
import type { Guide } from './snapping.ts';

export type EditorOverlay = {
  readonly scene: PlanScene;
  readonly marks: Marks;
  /** The stands that cannot be built as drawn. */
  readonly faulty: ReadonlySet<string>;
  /** Where the selected stand can be taken. */
  readonly handles: readonly Point[] | null;
  readonly preview: { readonly now: Preview; readonly stands: readonly PlanStand[] } | null;
  /** How large what is in hand is, in words. */
  readonly measures: string | null;
};

export function paintEditor(frame: Frame, overlay: EditorOverlay): boolean {
  const { scene, faulty, preview } = overlay;
  for (const standId of faulty) {
    const stand = scene.byId.get(standId);
    if (stand) paintFault(frame, stand);
  }
  const marked = paintMarks(frame, scene, overlay.marks);
  if (preview) paintPreview(frame, preview, overlay);
  else if (overlay.handles) paintHandles(frame, overlay.handles);
  return marked || faulty.size > 0 || preview !== null || overlay.handles !== null;
}

function paintPreview(
  frame: Frame,
  { now, stands }: NonNullable<EditorOverlay['preview']>,
  { faulty, measures }: EditorOverlay,
): void {
  const { ctx, palette, ratio } = frame;
  const ready = stands.map((stand) => ({ ...sceneStand(stand), held: true }));
  paintStands(frame, ready);
  paintLabels(frame, ready);
  for (const stand of ready) {
    const bad = faulty.has(stand.stand.standId);
    ctx.strokeStyle = bad ? palette.danger : palette.focus;
    ctx.lineWidth = 2 * ratio;
    traceStand(frame, stand);
    ctx.stroke();
  }
  if (now.path) paintPath(frame, now.path);
  for (const guide of now.guides) paintGuide(frame, guide);
  if (now.frame) paintSelectionFrame(frame, now.frame);
  if (measures) paintMeasures(frame, bounds(stands.flatMap(({ polygon }) => polygon)), measures);
}

function paintFault(frame: Frame, stand: SceneStand): void {
  const { ctx, palette, ratio } = frame;
  ctx.strokeStyle = palette.danger;
  ctx.lineWidth = 2 * ratio;
  traceStand(frame, stand);
  ctx.stroke();
  const box = standPixels(frame, stand.bounds);
  if (Math.min(box.right - box.left, box.bottom - box.top) < 26 * ratio) return;
  const [x, y, radius] = [box.right - 9 * ratio, box.top + 9 * ratio, 6 * ratio];
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = palette.danger;
  ctx.fill();
  ctx.fillStyle = palette.surface;
  ctx.font = `700 ${9 * ratio}px ${palette.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText('!', x, y + 0.5 * ratio);
}

function paintHandles(frame: Frame, points: readonly Point[]): void {
  const { ctx, palette, ratio } = frame;
  const pixels = toPixels(frame, bounds(points));
  // Around a very small rectangle the handles of its sides would hide it.
  const isTight = Math.min(pixels.right - pixels.left, pixels.bottom - pixels.top) < 28 * ratio;
  const shown = isTight && points.length === handles.length ? points.filter(isCorner) : points;
  ctx.fillStyle = palette.surface;
  ctx.strokeStyle = palette.focus;
  ctx.lineWidth = 1.5 * ratio;
  for (const point of shown) {
    const { x, y } = toPixel(frame, point);
    const half = 4 * ratio;
    ctx.beginPath();
    ctx.roundRect(Math.round(x - half), Math.round(y - half), 2 * half, 2 * half, 2 * ratio);
    ctx.fill();
    ctx.stroke();
  }
}

const isCorner = (_point: Point, i: number) => handles[i]?.length === 2;

/** The corners that are set, and the way back to the first. */
function paintPath(frame: Frame, path: readonly Point[]): void {
  const { ctx, palette, ratio } = frame;
  tracePolygon(frame, path);
  ctx.globalAlpha = 0.12;
  ctx.fillStyle = palette.focus;
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.strokeStyle = palette.focus;
  ctx.lineWidth = 2 * ratio;
  ctx.stroke();
  paintHandles(frame, path.slice(0, -1));
}

function paintGuide(frame: Frame, { axis, at, from, to }: Guide): void {
  const { ctx, palette, ratio } = frame;
  const [start, end] =
    axis === 'x'
      ? [toPixel(frame, { x: at, y: from }), toPixel(frame, { x: at, y: to })]
      : [toPixel(frame, { x: from, y: at }), toPixel(frame, { x: to, y: at })];
  ctx.beginPath();
  ctx.moveTo(Math.round(start.x) + 0.5, Math.round(start.y) + 0.5);
  ctx.lineTo(Math.round(end.x) + 0.5, Math.round(end.y) + 0.5);
  ctx.strokeStyle = palette.accent;
  ctx.lineWidth = ratio;
  ctx.stroke();
}

function paintSelectionFrame(frame: Frame, box: Bounds): void {
  const { ctx, palette, ratio } = frame;
  const { left, top, right, bottom } = toPixels(frame, box);
  ctx.globalAlpha = 0.08;
  ctx.fillStyle = palette.focus;
  ctx.fillRect(left, top, right - left, bottom - top);
  ctx.globalAlpha = 1;
  ctx.strokeStyle = palette.focus;
  ctx.lineWidth = ratio;
  ctx.strokeRect(left + 0.5, top + 0.5, right - left, bottom - top);
}

/** The measures, on a plate below what is being drawn. */
function paintMeasures(frame: Frame, box: Bounds, text: string): void {
  const { ctx, palette, ratio } = frame;
  const { left, right, bottom } = toPixels(frame, box);
  const width = (measureWith(palette.font)(text, 'number') * 11 + 14) * ratio;
  const [x, y, height] = [(left + right) / 2, bottom + 8 * ratio, 20 * ratio];
  ctx.beginPath();
  ctx.roundRect(x - width / 2, y, width, height, 5 * ratio);
  ctx.fillStyle = palette.focus;
  ctx.fill();
  ctx.fillStyle = palette.surface;
  ctx.font = `600 ${11 * ratio}px ${palette.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, x, y + height / 2 + 0.5 * ratio);
}

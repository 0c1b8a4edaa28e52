import { clamp } from '../camera.ts';
import type { Frame } from './frame.ts';
import { measureWith } from './measure.ts';
import { labelAt } from './paint-labels.ts';
import { standPixels, traceStand } from './paint-stands.ts';
import type { PlanScene, SceneStand } from './scene.ts';

export type Marks = {
  readonly selected: ReadonlySet<string>;
  /** Where the keyboard is; only while the focus shows. */
  readonly focused: string | null;
  readonly hovered: string | null;
  readonly target: { readonly standId: string; readonly refused: boolean } | null;
};

export const noMarks: Marks = { selected: new Set(), focused: null, hovered: null, target: null };

/** What lies over the stands: where the pointer, the selection and the keyboard are. */
export function paintMarks(frame: Frame, scene: PlanScene, marks: Marks): boolean {
  const { palette, ratio } = frame;
  const at = (standId: string | null | undefined) => scene.byId.get(standId ?? '');
  const hovered = at(marks.hovered);
  const focused = at(marks.focused);
  const target = at(marks.target?.standId);
  if (hovered && !marks.selected.has(hovered.stand.standId))
    ring(frame, hovered, { colour: palette.text, width: 1.5 * ratio, away: 0 });
  // Many rings side by side would hide what they are around.
  const width = (marks.selected.size > 1 ? 2 : 3) * ratio;
  for (const standId of marks.selected) {
    const stand = at(standId);
    if (stand) ring(frame, stand, { colour: palette.focus, width, away: ratio });
  }
  if (target) {
    const colour = marks.target?.refused ? palette.danger : palette.accent;
    frame.ctx.globalAlpha = 0.2;
    frame.ctx.fillStyle = colour;
    traceStand(frame, target);
    frame.ctx.fill();
    frame.ctx.globalAlpha = 1;
    ring(frame, target, { colour, width: 3 * ratio, away: ratio });
  }
  if (focused) ring(frame, focused, { colour: palette.text, width: 2 * ratio, away: 4 * ratio });
  for (const stand of named(scene, marks)) paintName(frame, stand);
  return marks.selected.size > 0 || [hovered, focused, target].some((stand) => stand !== undefined);
}

type Ring = { colour: string; width: number; away: number };

/** Two colours, so that the ring shows on every stand and on the floor. */
function ring(frame: Frame, stand: SceneStand, { colour, width, away }: Ring): void {
  const { ctx, palette, ratio } = frame;
  traceStand(frame, stand, -away);
  ctx.lineJoin = 'round';
  ctx.strokeStyle = palette.surface;
  ctx.lineWidth = width + 2 * ratio;
  ctx.stroke();
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke();
}

/** Stands whose name has to be shown beside them: the one pointed at, and those chosen. */
function named(scene: PlanScene, marks: Marks): Set<SceneStand> {
  const chosen = marks.selected.size === 1 ? [...marks.selected] : [];
  const ids = [...chosen, marks.focused, marks.target?.standId, marks.hovered];
  return new Set(ids.flatMap((standId) => scene.byId.get(standId ?? '') ?? []));
}

const SIZE = 13;

/** A small plate above the stand with what its own label does not tell. */
function paintName(frame: Frame, stand: SceneStand): void {
  if (labelAt(frame, stand)?.complete) return;
  const { ctx, palette, ratio } = frame;
  const { number, caption } = stand.stand;
  const measure = measureWith(palette.font);
  const size = SIZE * ratio;
  const numberWidth = measure(number, 'number') * size;
  const rest = caption ? `  ${caption}` : '';
  const width = numberWidth + measure(rest, 'caption') * size + 18 * ratio;
  const height = 26 * ratio;
  const box = standPixels(frame, stand.bounds);
  const edge = 6 * ratio;
  const middle = (box.left + box.right) / 2 - width / 2;
  const left = Math.round(clamp(middle, edge, ctx.canvas.width - width - edge));
  const above = box.top - height - 10 * ratio;
  const top = Math.round(above < edge ? box.bottom + 10 * ratio : above);

  ctx.beginPath();
  ctx.roundRect(left + 0.5, top + 0.5, width, height, 6 * ratio);
  ctx.shadowColor = 'rgb(0 0 0 / 18%)';
  ctx.shadowBlur = 10 * ratio;
  ctx.shadowOffsetY = 2 * ratio;
  ctx.fillStyle = palette.surface;
  ctx.fill();
  ctx.shadowColor = 'transparent';
  ctx.lineWidth = ratio;
  ctx.strokeStyle = palette.line;
  ctx.stroke();
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = palette.text;
  ctx.font = `600 ${size}px ${palette.font}`;
  ctx.fillText(number, left + 9 * ratio, top + height / 2 + ratio);
  ctx.fillStyle = palette.textMuted;
  ctx.font = `450 ${size}px ${palette.font}`;
  ctx.fillText(rest, left + 9 * ratio + numberWidth, top + height / 2 + ratio);
}

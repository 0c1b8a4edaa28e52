import { type LabelLayout, LINE, layoutLabel, type MeasureText } from '../label-layout.ts';
import { tonePatterns } from '../tone.ts';
import { type Frame, toPixels } from './frame.ts';
import { measureWith } from './measure.ts';
import { labelBoxOf, type SceneStand } from './scene.ts';

type Line = { readonly text: string; readonly x: number; readonly y: number };

/** Numbers and captions, sorted by font and colour: setting a font costs as much as ten texts. */
export function paintLabels(frame: Frame, stands: readonly SceneStand[]): void {
  const { ctx, palette, ratio } = frame;
  const measure = measureWith(palette.font);
  const lines = new Map<string, Line[]>();
  const add = (style: string, line: Line) => {
    const same = lines.get(style);
    if (same) same.push(line);
    else lines.set(style, [line]);
  };
  for (const stand of stands) {
    if (stand.stand.fixture && !stand.held) continue;
    const layout = labelAt(frame, stand, measure);
    if (!layout) continue;
    const box = toPixels(frame, labelBoxOf(stand));
    const x = Math.round((box.left + box.right) / 2);
    const { numberSize, captionSize, captionLines } = layout;
    const gap = captionLines.length > 0 ? captionSize * 0.2 : 0;
    const height = numberSize + gap + captionLines.length * captionSize * LINE;
    const top = (box.top + box.bottom) / 2 - (height / 2) * ratio;
    const { text: ink, fill } = palette.tones[stand.tone];
    const colour = hasPattern(stand) ? `${ink}|${fill}` : ink;
    add(`600 ${numberSize * ratio}px|${colour}`, {
      text: stand.stand.number,
      x,
      y: Math.round(top + numberSize * 0.86 * ratio),
    });
    captionLines.forEach((text, i) => {
      const y = numberSize + gap + (i + 0.82) * captionSize * LINE;
      add(`450 ${captionSize * ratio}px|${colour}`, { text, x, y: Math.round(top + y * ratio) });
    });
  }
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  for (const [style, texts] of lines) {
    const [font = '', ink = '', halo] = style.split('|');
    ctx.font = `${font} ${palette.font}`;
    ctx.fillStyle = ink;
    if (halo) paintHalos(frame, texts, halo);
    for (const { text, x, y } of texts) ctx.fillText(text, x, y);
  }
}

export function labelAt(
  frame: Frame,
  stand: SceneStand,
  measure: MeasureText = measureWith(frame.palette.font),
): LabelLayout | null {
  const scale = frame.scale / frame.ratio;
  if (stand.label?.scale === scale && stand.label.measure === measure) return stand.label.layout;
  const box = labelBoxOf(stand);
  const room = {
    width: (box.right - box.left) * scale - 2,
    height: (box.bottom - box.top) * scale - 2,
  };
  const layout = layoutLabel(stand.stand, room, measure);
  stand.label = { scale, measure, layout };
  return layout;
}

function hasPattern({ tone }: SceneStand): boolean {
  return tonePatterns[tone] === 'hatch' || tonePatterns[tone] === 'cross';
}

/** A calm edge around letters on a hatch, which is hard to read across. */
function paintHalos({ ctx, ratio }: Frame, lines: readonly Line[], colour: string): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 4 * ratio;
  ctx.lineJoin = 'round';
  for (const { text, x, y } of lines) ctx.strokeText(text, x, y);
}

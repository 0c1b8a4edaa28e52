import { type LabelLayout, layoutLabel, type MeasureText } from '../label-layout.ts';
import { placeLabel } from '../label-place.ts';
import { tileOfTone } from '../tone.ts';
import { type Frame, toPixels } from './frame.ts';
import { measureWith } from './measure.ts';
import { labelBoxOf, type SceneStand } from './scene.ts';

type Line = { readonly text: string; readonly x: number; readonly y: number };
type Plate = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  bottom: number;
};

/** Texts sorted by font and colour: setting a font costs as much as ten texts. */
type Sheet = {
  readonly lines: Map<string, Line[]>;
  readonly plates: Map<string, Plate[]>;
};

/** Numbers, marks and captions. */
export function paintLabels(frame: Frame, stands: readonly SceneStand[]): void {
  const { ctx, palette } = frame;
  const measure = measureWith(palette.font);
  const sheet: Sheet = { lines: new Map(), plates: new Map() };
  for (const stand of stands) {
    if (stand.stand.fixture && !stand.held) continue;
    const layout = labelAt(frame, stand, measure);
    if (layout) setLabel(frame, { sheet, stand, layout, measure });
  }
  for (const [colour, plates] of sheet.plates) paintPlates(frame, plates, colour);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  for (const [style, texts] of sheet.lines) {
    const [font = '', ink = '', halo] = style.split('|');
    ctx.font = `${font} ${palette.font}`;
    ctx.fillStyle = ink;
    if (halo) paintHalos(frame, texts, halo);
    for (const { text, x, y } of texts) ctx.fillText(text, x, y);
  }
}

type Setting = {
  readonly sheet: Sheet;
  readonly stand: SceneStand;
  readonly layout: LabelLayout;
  readonly measure: MeasureText;
};

function setLabel(frame: Frame, { sheet, stand, layout, measure }: Setting): void {
  const { palette, ratio } = frame;
  const box = toPixels(frame, labelBoxOf(stand));
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const at = ({ x, y }: { x: number; y: number }) => ({
    x: Math.round(middle.x + x * ratio),
    y: Math.round(middle.y + y * ratio),
  });
  const { text: ink, fill } = palette.tones[stand.tone];
  const colour = tileOfTone(stand.tone) ? `${ink}|${fill}` : ink;
  const { number, captions, mark } = placeLabel(stand.stand, layout, measure);
  if (number)
    add(sheet.lines, `600 ${number.size * ratio}px|${colour}`, {
      text: number.text,
      ...at(number),
    });
  for (const caption of captions)
    add(sheet.lines, `450 ${caption.size * ratio}px|${colour}`, {
      text: caption.text,
      ...at(caption),
    });
  if (!mark) return;
  const { x: left, y: top } = at({ x: mark.left, y: mark.top });
  const [width, height] = [Math.round(mark.width * ratio), Math.round(mark.height * ratio)];
  add(sheet.plates, ink, { left, top, right: left + width, bottom: top + height });
  add(sheet.lines, `600 ${mark.size * ratio}px|${fill}`, { text: mark.text, ...at(mark) });
}

function add<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const same = groups.get(key);
  if (same) same.push(item);
  else groups.set(key, [item]);
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

function paintPlates({ ctx, ratio }: Frame, plates: readonly Plate[], colour: string): void {
  ctx.fillStyle = colour;
  ctx.beginPath();
  for (const { left, top, right, bottom } of plates)
    ctx.roundRect(left, top, right - left, bottom - top, 2 * ratio);
  ctx.fill();
}

/** A calm edge around letters on lines, which are hard to read across. */
function paintHalos({ ctx, ratio }: Frame, lines: readonly Line[], colour: string): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 4 * ratio;
  ctx.lineJoin = 'round';
  for (const { text, x, y } of lines) ctx.strokeText(text, x, y);
}

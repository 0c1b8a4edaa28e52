import { type Label, type LabelLayout, LINE, MARK_GAP, type MeasureText } from './label-layout.ts';

/** `y` is the baseline; the text is centred on `x`. */
export type PlacedText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
};

export type PlacedLabel = {
  readonly number: PlacedText | null;
  readonly captions: readonly PlacedText[];
  /** The plate's upper left corner and size, and the letters on it. */
  readonly mark:
    | (PlacedText & {
        readonly left: number;
        readonly top: number;
        readonly width: number;
        readonly height: number;
      })
    | null;
};

/** Where the parts of a label lie, measured from the middle of its room: on screen, in print alike. */
export function placeLabel(label: Label, layout: LabelLayout, measure: MeasureText): PlacedLabel {
  const { numberSize, captionSize, captionLines, mark } = layout;
  const gap = captionLines.length > 0 ? captionSize * 0.2 : 0;
  const above = mark?.place === 'above' ? mark.height + MARK_GAP : 0;
  const height =
    mark?.place === 'alone'
      ? mark.height
      : above + numberSize + gap + captionLines.length * captionSize * LINE;
  const top = -height / 2;
  const beside = mark?.place === 'beside' ? mark.width + MARK_GAP : 0;
  const numberWidth = measure(label.number, 'number') * numberSize;
  const line = top + above;
  const number =
    numberSize > 0
      ? { text: label.number, x: beside / 2, y: line + numberSize * 0.86, size: numberSize }
      : null;
  const captions = captionLines.map((text, i) => ({
    text,
    x: 0,
    y: line + numberSize + gap + (i + 0.82) * captionSize * LINE,
    size: captionSize,
  }));
  if (!mark) return { number, captions, mark: null };
  const left = beside > 0 ? -(beside + numberWidth) / 2 : -mark.width / 2;
  // Beside the number, the plate is centred on its capitals.
  const markTop = beside > 0 ? line + numberSize * 0.5 - mark.height / 2 : top;
  const plate = {
    ...{ left, top: markTop, width: mark.width, height: mark.height },
    ...{ text: mark.text, x: left + mark.width / 2, size: mark.size },
    y: markTop + mark.height / 2 + mark.size * 0.36,
  };
  return { number, captions, mark: plate };
}

/** How wide a text runs at font size 1. */
export type MeasureText = (text: string, weight: 'number' | 'caption') => number;

export type LabelLayout = {
  /** 0 where only the mark has room. */
  readonly numberSize: number;
  readonly captionSize: number;
  readonly captionLines: readonly string[];
  /** False when the caption had to be cut or left out. */
  readonly complete: boolean;
  readonly mark: MarkLayout | null;
};

/** The plate with the letters of the group. */
export type MarkLayout = {
  /** The first of several letters where there is no room for all. */
  readonly text: string;
  readonly size: number;
  readonly width: number;
  readonly height: number;
  /** Before the number, over it, or instead of it. */
  readonly place: 'beside' | 'above' | 'alone';
};

export type Label = {
  readonly number: string;
  readonly caption?: string | undefined;
  readonly mark?: string | undefined;
};
export type Room = { readonly width: number; readonly height: number };

const LEAST_NUMBER = 9;
const LEAST_CAPTION = 10;
const PADDING = 5;
export const LINE = 1.25;
/** Between the plate of the mark and the number. */
export const MARK_GAP = 3;

/**
 * What of a label fits into a room of that many CSS pixels: the number first, then as many lines of
 * the caption as there is room for. Null when not even the number can be read.
 */
export function layoutLabel(label: Label, room: Room, measure: MeasureText): LabelLayout | null {
  const width = room.width - 2 * PADDING + 2;
  // A number may come nearer to the edge than running text.
  const wanted = Math.min(18, Math.max(11, Math.min(room.height * 0.26, room.width * 0.2)));
  const fitting = (room.width - 3) / Math.max(0.1, measure(label.number, 'number'));
  const numberSize = Math.floor(Math.min(wanted, fitting, room.height - 3));
  if (numberSize < LEAST_NUMBER) return markAlone(label, room, measure);

  const mark = markWith(label, { room, numberSize }, measure);
  const above = mark?.place === 'above' ? mark.height + MARK_GAP : 0;
  const captionSize = Math.max(LEAST_CAPTION, Math.min(13, Math.round(numberSize * 0.82)));
  const left = room.height - 2 * PADDING - numberSize * LINE - above;
  const most = Math.min(3, Math.floor(left / (captionSize * LINE)));
  const text = label.caption?.trim() ?? '';
  const em = width / captionSize;
  const { lines, cut } =
    most > 0 && text !== '' && width >= 30
      ? wrap(text, most, (part) => measure(part, 'caption') <= em)
      : { lines: [], cut: text !== '' };
  const complete = !cut && (mark !== null || !label.mark);
  return { numberSize, captionSize, captionLines: lines, complete, mark };
}

type Marked = { readonly room: Room; readonly numberSize: number };

function markWith(label: Label, marked: Marked, measure: MeasureText): MarkLayout | null {
  const size = Math.max(LEAST_NUMBER, Math.round(marked.numberSize * 0.82));
  const numberWidth = measure(label.number, 'number') * marked.numberSize;
  for (const text of shorter(label.mark)) {
    const plate = plateOf(text, size, measure);
    const place = placeOfPlate(plate, numberWidth, marked);
    if (place) return { ...plate, place };
  }
  return null;
}

function placeOfPlate(plate: Plate, numberWidth: number, { room, numberSize }: Marked) {
  if (plate.width + MARK_GAP + numberWidth <= room.width - 4) return 'beside';
  const fits =
    plate.width <= room.width - 4 && plate.height + MARK_GAP + numberSize <= room.height - 4;
  return fits ? 'above' : null;
}

/** All letters, then only the first. */
function shorter(mark: string | undefined): string[] {
  if (!mark) return [];
  const [first = mark] = mark.split(' ');
  return first === mark ? [mark] : [mark, first];
}

/** Where not even the number can be read, the letters of the group may. */
function markAlone(label: Label, room: Room, measure: MeasureText): LabelLayout | null {
  const plate = shorter(label.mark)
    .map((text) => plateOf(text, LEAST_NUMBER, measure))
    .find(({ width, height }) => width <= room.width - 2 && height <= room.height - 2);
  if (!plate) return null;
  const mark = { ...plate, place: 'alone' as const };
  return { numberSize: 0, captionSize: LEAST_CAPTION, captionLines: [], complete: false, mark };
}

type Plate = Omit<MarkLayout, 'place'>;

function plateOf(text: string, size: number, measure: MeasureText): Plate {
  return { text, size, width: Math.ceil(measure(text, 'number') * size) + 6, height: size + 3 };
}

function wrap(text: string, most: number, fits: (part: string) => boolean) {
  // A line may end after a space or a hyphen; each part keeps what it ends with.
  const parts = text.split(/(?<=[\s-])/);
  const lines: string[] = [];
  while (parts.length > 0 && lines.length < most) {
    let line = parts.shift() ?? '';
    while (parts[0] !== undefined && fits((line + parts[0]).trimEnd())) line += parts.shift();
    const last = lines.length === most - 1 && parts.length > 0;
    if (!last && fits(line.trimEnd())) {
      lines.push(line.trimEnd());
      continue;
    }
    const short = shortened(last ? line + parts.join('') : line.trimEnd(), fits);
    if (short) lines.push(short);
    return { lines, cut: true };
  }
  return { lines, cut: parts.length > 0 };
}

/** Cut with an ellipsis; nothing when fewer than three letters would be left. */
function shortened(text: string, fits: (part: string) => boolean): string | null {
  for (let length = text.length - 1; length >= 3; length -= 1) {
    const part = `${text.slice(0, length).trimEnd()}…`;
    if (fits(part)) return part;
  }
  return null;
}

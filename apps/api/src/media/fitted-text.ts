/** Measures a line at a size. */
export type Measure = (text: string, size: number) => number;

export type FittedText = { readonly lines: readonly string[]; readonly size: number };

type Room = {
  readonly width: number;
  readonly lines: number;
  readonly largest: number;
  readonly smallest: number;
};

/**
 * The text in at most so many lines, as large as it goes: it breaks after words and hyphens, then
 * shrinks, and only what does not fit at the smallest size either ends in an ellipsis.
 */
export function fittedText(text: string, room: Room, measure: Measure): FittedText {
  if (text === '') return { lines: [], size: room.largest };
  for (let size = room.largest; size > room.smallest; size -= 0.5) {
    const lines = wrapped(text, { ...room, size }, measure);
    const fits = lines.every((line) => measure(line, size) <= room.width);
    if (lines.length <= room.lines && fits)
      return { lines: evened(lines, room, { size, measure }), size };
  }
  const size = room.smallest;
  const lines = wrapped(text, { ...room, size }, measure);
  const shown = lines.slice(0, room.lines);
  if (lines.length > room.lines) shown.push(`${shown.pop() ?? ''} ${lines[room.lines] ?? ''}`);
  return {
    lines: shown.map((line) => shortened(line, room.width, (part) => measure(part, size))),
    size,
  };
}

const partsOf = (text: string): string[] => text.match(/[^\s-]*-+|[^\s-]+\s*|\s+/gu) ?? [];

function wrapped(
  text: string,
  { width, size }: { readonly width: number; readonly size: number },
  measure: Measure,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of partsOf(text)) {
    if (line !== '' && measure((line + part).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line += part;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Lines of about one length look better than a full one and a lonely word. */
function evened(
  lines: string[],
  room: Room,
  { size, measure }: { size: number; measure: Measure },
): string[] {
  if (lines.length < 2) return lines;
  const text = lines
    .map((line) => (line.endsWith('-') ? line : `${line} `))
    .join('')
    .trimEnd();
  let even = lines;
  for (let width = room.width; width > room.width / 3; width -= room.width / 24) {
    const next = wrapped(text, { width, size }, measure);
    if (next.length > lines.length || next.some((line) => measure(line, size) > width)) break;
    even = next;
  }
  return even;
}

function shortened(line: string, width: number, measure: (text: string) => number): string {
  if (measure(line) <= width) return line;
  const characters = [...line];
  while (characters.length > 1 && measure(`${characters.join('')}…`) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

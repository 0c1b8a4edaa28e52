import { greyInk, type PlanPen } from './plan-pen.ts';
import { type Box, INDEX_COLUMN, INDEX_LINE, INDEX_SIZE, type IndexEntry } from './plan-sheet.ts';

/** As many columns as the box has room for; answers how many entries it took. */
export function drawIndex(
  pen: PlanPen,
  box: Box,
  { title, entries }: { readonly title: string; readonly entries: readonly IndexEntry[] },
): number {
  const { growth } = pen;
  const size = INDEX_SIZE * growth;
  const line = size * INDEX_LINE;
  const columns = Math.max(1, Math.floor(box.width / (INDEX_COLUMN * growth) + 0.01));
  const width = box.width / columns;
  pen.text(title, { x: box.x, y: box.y + 9.5 * growth, size: 9.5 * growth, weight: 'bold' });
  const top = box.y + 20 * growth;
  const most = Math.max(1, Math.floor((box.y + box.height - top) / line + 0.01));
  // Even columns look better than a full and a nearly empty one.
  const rows = Math.min(most, Math.ceil(entries.length / columns));
  const shown = entries.slice(0, rows * columns);
  shown.forEach((entry, i) => {
    const x = box.x + Math.floor(i / rows) * width;
    const y = top + (i % rows) * line + size;
    drawEntry(pen, entry, { x, y, size, width: width - 10 * growth });
  });
  return shown.length;
}

type At = { readonly x: number; readonly y: number; readonly size: number; readonly width: number };

function drawEntry(pen: PlanPen, { name, numbers }: IndexEntry, { x, y, size, width }: At): void {
  const right = x + width;
  const bold = { weight: 'bold' as const, size };
  const room = width - pen.fonts.widthOf(numbers, bold) - size;
  const wanted = pen.fonts.widthOf(name, { weight: 'regular', size });
  // A long name is written smaller before it is cut: it is the one way to find it.
  const own = wanted > room ? Math.max(size * 0.68, (size * room) / wanted) : size;
  const shown = shortened(
    name,
    (part) => pen.fonts.widthOf(part, { weight: 'regular', size: own }) <= room,
  );
  pen.text(shown, { x, y, size: own });
  const from = x + pen.fonts.widthOf(shown, { weight: 'regular', size: own }) + size * 0.4;
  const to = right - pen.fonts.widthOf(numbers, bold) - size * 0.4;
  if (to > from)
    pen.line({ x: from, y: y - 0.5 }, { x: to, y: y - 0.5 }, { color: greyInk, width: 0.2 });
  pen.text(numbers, { x: right, y, size, weight: 'bold', align: 'right' });
}

function shortened(text: string, fits: (part: string) => boolean): string {
  if (fits(text)) return text;
  const letters = [...text];
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

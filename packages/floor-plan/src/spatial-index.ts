import type { Bounds } from '@foyer/domain/polygon.ts';
import { boundsContain, boundsOverlap } from '@foyer/domain/polygon.ts';

export type SpatialIndex<Item> = {
  /** Every item whose box shares ground with this one, each once, in no order. */
  within(box: Bounds): Item[];
};

/** A grid of cells over all items, so that drawing and hit tests look at what is near only. */
export function createSpatialIndex<Item extends { readonly bounds: Bounds }>(
  items: readonly Item[],
): SpatialIndex<Item> {
  const whole = unite(items);
  const size = cellSize(whole, items.length);
  const columns = Math.floor((whole.right - whole.left) / size) + 1;
  const rows = Math.floor((whole.bottom - whole.top) / size) + 1;
  const cells: number[][] = Array.from({ length: columns * rows }, () => []);

  const column = (x: number) =>
    Math.min(columns - 1, Math.max(0, Math.floor((x - whole.left) / size)));
  const row = (y: number) => Math.min(rows - 1, Math.max(0, Math.floor((y - whole.top) / size)));
  const cellsOf = (box: Bounds, visit: (cell: number[]) => void) => {
    for (let y = row(box.top); y <= row(box.bottom); y += 1)
      for (let x = column(box.left); x <= column(box.right); x += 1)
        visit(cells[y * columns + x] ?? []);
  };
  items.forEach((item, i) => {
    cellsOf(item.bounds, (cell) => cell.push(i));
  });

  // The number of the question that last found an item: cheaper than a set for every question.
  const found = new Uint32Array(items.length);
  let question = 0;

  return {
    within(box) {
      if (boundsContain(box, whole)) return [...items];
      question += 1;
      const answer: Item[] = [];
      cellsOf(box, (cell) => {
        for (const i of cell) {
          const item = items[i];
          if (!item || found[i] === question) continue;
          found[i] = question;
          if (boundsOverlap(item.bounds, box)) answer.push(item);
        }
      });
      return answer;
    },
  };
}

/** About two items to a cell. */
function cellSize(whole: Bounds, count: number): number {
  const ground = (whole.right - whole.left) * (whole.bottom - whole.top);
  return Math.max(0.5, Math.sqrt((2 * ground) / Math.max(1, count)));
}

function unite(items: readonly { readonly bounds: Bounds }[]): Bounds {
  const whole = { left: 0, top: 0, right: 0, bottom: 0 };
  for (const { bounds } of items) {
    whole.left = Math.min(whole.left, bounds.left);
    whole.top = Math.min(whole.top, bounds.top);
    whole.right = Math.max(whole.right, bounds.right);
    whole.bottom = Math.max(whole.bottom, bounds.bottom);
  }
  return whole;
}

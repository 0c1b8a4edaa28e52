import { bounds, centre } from '@foyer/domain/polygon.ts';
import type { Direction } from '../neighbour.ts';
import type { DrawnStand } from './plan-change.ts';

export type NumberScheme = {
  /** Everything before its digits is the same for all; its digits are counted on from. */
  readonly first: string;
  /** From one number to the next; below 0 it counts down. */
  readonly step: number;
  /** Which way numbers go along a row (right, left) or a column (down, up). */
  readonly direction: Direction;
  /** Every second row is counted the other way, as one walks. */
  readonly winding: boolean;
};

export const numberProblems = ['no_digits', 'no_step', 'below_zero', 'too_long'] as const;
export type NumberProblem = (typeof numberProblems)[number];
export type Numbered =
  | { readonly ok: true; readonly numbers: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problem: NumberProblem };

/** As long as a stand's number may be. */
const LONGEST = 12;

/** A new number for each of the stands, row by row, by its id. */
export function numbered(stands: readonly DrawnStand[], scheme: NumberScheme): Numbered {
  const match = /^(.*?)(\d+)$/.exec(scheme.first.trim());
  if (!match) return { ok: false, problem: 'no_digits' };
  const [, prefix = '', digits = ''] = match;
  if (!Number.isInteger(scheme.step) || scheme.step === 0) return { ok: false, problem: 'no_step' };
  const numbers = new Map<string, string>();
  let count = Number(digits);
  for (const { standId } of inOrder(stands, scheme)) {
    if (count < 0) return { ok: false, problem: 'below_zero' };
    const number = prefix + String(count).padStart(digits.length, '0');
    if (number.length > LONGEST) return { ok: false, problem: 'too_long' };
    numbers.set(standId, number);
    count += scheme.step;
  }
  return { ok: true, numbers };
}

type Placed = DrawnStand & {
  readonly along: number;
  readonly across: number;
  readonly room: number;
};

/** Row by row from the top, or column by column from the left. */
function inOrder(stands: readonly DrawnStand[], { direction, winding }: NumberScheme): Placed[] {
  const lying = direction === 'left' || direction === 'right';
  const backwards = direction === 'left' || direction === 'up';
  const placed = stands.map((stand): Placed => {
    const box = bounds(stand.polygon);
    const { x, y } = centre(box);
    return lying
      ? { ...stand, along: x, across: y, room: box.bottom - box.top }
      : { ...stand, along: y, across: x, room: box.right - box.left };
  });
  return rowsOf(placed).flatMap((row, index) => {
    const sorted = row.sort((a, b) => a.along - b.along);
    return backwards !== (winding && index % 2 === 1) ? sorted.reverse() : sorted;
  });
}

/** Stands whose middles lie less than half a stand apart across the row are in one row. */
function rowsOf(placed: readonly Placed[]): Placed[][] {
  const rows: Placed[][] = [];
  for (const stand of [...placed].sort((a, b) => a.across - b.across)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    const isBeside = first && stand.across - first.across < Math.min(first.room, stand.room) / 2;
    if (row && isBeside) row.push(stand);
    else rows.push([stand]);
  }
  return rows;
}

import { z } from 'zod';
import { optionalLineSchema } from '../text.ts';
import type { MatrixRow, TaskCell } from './task.schema.ts';
import { isOpen, type TaskStatus } from './task-status.rules.ts';

export const matrixStates = ['overdue', 'open', 'done', 'waived'] as const;
export type MatrixState = (typeof matrixStates)[number];

/** What the organiser's page keeps in its URL; every key is optional. */
export const matrixFilterSchema = z.object({
  q: optionalLineSchema(200).optional(),
  state: z.enum(matrixStates).optional(),
  /** One template: only its column, and who is asked it. */
  task: z.uuid().optional(),
});
export type MatrixFilter = z.infer<typeof matrixFilterSchema>;

/** The word a cell shows: overdue is what is open too long. */
export function cellState({ status, isOverdue }: TaskCell): TaskStatus | 'overdue' {
  return isOverdue ? 'overdue' : status;
}

function isIn(cell: TaskCell, state: MatrixState): boolean {
  return state === 'open' ? isOpen(cell.status) : cellState(cell) === state;
}

/** Rows with a cell that fits, who is most overdue in front. */
export function filterMatrix(rows: readonly MatrixRow[], filter: MatrixFilter): MatrixRow[] {
  const { q = '', state, task } = filter;
  const wanted = q.trim().toLocaleLowerCase();
  const relevant = ({ cells }: MatrixRow) =>
    task === undefined ? cells : cells.filter(({ templateId }) => templateId === task);
  const overdue = (row: MatrixRow) => relevant(row).filter(({ isOverdue }) => isOverdue).length;
  return rows
    .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
    .filter((row) => relevant(row).some((cell) => state === undefined || isIn(cell, state)))
    .toSorted((one, other) => overdue(other) - overdue(one));
}

/** How many rows each state would show. */
export function countMatrix(
  rows: readonly MatrixRow[],
  filter: MatrixFilter,
): Record<MatrixState, number> {
  const count = (state: MatrixState) => filterMatrix(rows, { ...filter, state }).length;
  return {
    overdue: count('overdue'),
    open: count('open'),
    done: count('done'),
    waived: count('waived'),
  };
}

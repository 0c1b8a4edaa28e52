import { expect, it } from 'vitest';
import { countMatrix, filterMatrix } from './matrix.rules.ts';
import type { MatrixRow, TaskCell } from './task.schema.ts';

const [first, second] = [
  '0b8f2c86-4f5e-4a53-9f0c-6f6f4b2d8a01',
  '0b8f2c86-4f5e-4a53-9f0c-6f6f4b2d8a02',
];
const cell = (templateId: string, given: Partial<TaskCell> = {}): TaskCell => ({
  templateId: templateId as never,
  ...{ status: 'open', dueOn: '2026-03-01', isExtended: false, isOverdue: false, doneAt: null },
  ...given,
});
const row = (name: string, ...cells: TaskCell[]): MatrixRow => ({
  exhibitorId: name as never,
  name,
  hasEditors: true,
  remindedAt: null,
  cells,
});
const rows = [
  row('Anker', cell(first), cell(second, { status: 'done' })),
  row('Brett', cell(first, { isOverdue: true })),
  row('Clip', cell(second, { status: 'waived' })),
  row(
    'Distel',
    cell(first, { status: 'reopened', isOverdue: true }),
    cell(second, { isOverdue: true }),
  ),
];
const names = (filter: Parameters<typeof filterMatrix>[1]) =>
  filterMatrix(rows, filter).map(({ name }) => name);

it('puts who is most overdue in front, and keeps the order of names otherwise', () => {
  expect(names({})).toEqual(['Distel', 'Brett', 'Anker', 'Clip']);
  expect(names({ task: second })).toEqual(['Distel', 'Anker', 'Clip']);
});
it('finds by name, by state and by task, all at once', () => {
  expect(names({ q: 'BR' })).toEqual(['Brett']);
  expect(names({ state: 'open' })).toEqual(['Distel', 'Brett', 'Anker']);
  expect(names({ state: 'overdue', task: first })).toEqual(['Brett', 'Distel']);
  expect(names({ state: 'done', task: first })).toEqual([]);
});
it('counts what each state would show', () => {
  expect(countMatrix(rows, {})).toEqual({ overdue: 2, open: 3, done: 1, waived: 1 });
});

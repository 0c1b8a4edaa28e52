import { expect, it } from 'vitest';
import { toggleList, toggleStrong } from './prose-marks.ts';

/** `[` and `]` stand for the selection. */
const selected = (marked: string) => {
  const start = marked.indexOf('[');
  return { text: marked.replace(/[[\]]/g, ''), start, end: marked.indexOf(']') - 1 };
};
const shown = ({ text, start, end }: ReturnType<typeof selected>) =>
  `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;

it.each([
  ['Guten [Tag] heute', 'Guten **[Tag]** heute'],
  ['Guten **[Tag]** heute', 'Guten [Tag] heute'],
  ['[]', '**[]**'],
])('makes %s strong or plain', (before, after) => {
  expect(shown(toggleStrong(selected(before)))).toBe(after);
});

it.each([
  ['a\nb[b]\nc', 'a\n- b[b]\nc'],
  ['[a\nb]', '- [a\n- b]'],
  ['- [a\n- b]', '[a\nb]'],
  ['[]', '- []'],
])('makes the lines of %s items or lines', (before, after) => {
  expect(shown(toggleList(selected(before)))).toBe(after);
});

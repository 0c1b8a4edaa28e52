/** A text and what is selected in it, as a text field has it. */
export type Selected = { readonly text: string; readonly start: number; readonly end: number };

/** Puts `**` around what is selected, or takes it away again. */
export function toggleStrong({ text, start, end }: Selected): Selected {
  const isStrong = text.slice(start - 2, start) === '**' && text.slice(end, end + 2) === '**';
  const [before, inside, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  return isStrong
    ? { text: before.slice(0, -2) + inside + after.slice(2), start: start - 2, end: end - 2 }
    : { text: `${before}**${inside}**${after}`, start: start + 2, end: end + 2 };
}

/** Makes the selected lines items of a list, or plain lines again when all of them are. */
export function toggleList({ text, start, end }: Selected): Selected {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const areItems = lines.every((line) => line.startsWith('- '));
  const changed = lines.map((line) => (areItems ? line.slice(2) : `- ${line}`)).join('\n');
  const grown = changed.length - (to - from);
  const first = areItems ? -2 : 2;
  return {
    text: text.slice(0, from) + changed + text.slice(to),
    start: Math.max(from, start + first),
    end: Math.max(from, end + grown),
  };
}

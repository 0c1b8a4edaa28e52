import type { FramedLetter } from './letter.ts';

const WIDTH = 72;

/** The plain-text twin: the same words in the same order, wrapped for a narrow window. */
export function letterText(letter: FramedLetter): string {
  const { action } = letter;
  const blocks = [
    letter.greeting,
    ...letter.paragraphs,
    (letter.facts ?? []).map(([name, value]) => `${name}: ${value}`).join('\n'),
    ...(letter.quotes ?? []).map(({ title, body }) => `${title}\n${indented(body)}`),
    // Never wrapped: a broken address cannot be clicked.
    action ? `${action.label}:\n${action.url}` : '',
    ...(letter.notes ?? []),
    `${letter.closing}\n${letter.sender}`,
    `-- \n${letter.why}`,
  ];
  return `${blocks
    .filter((block) => block !== '')
    .map((block) => block.split('\n').map(wrapped).join('\n'))
    .join('\n\n')}\n`;
}

function indented(body: string): string {
  return body
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function wrapped(line: string): string {
  if (line.length <= WIDTH || /^https?:\/\/\S+$/.test(line)) return line;
  const prefix = line.startsWith('> ') ? '> ' : '';
  const lines: string[] = [];
  let current = prefix;
  for (const word of line.slice(prefix.length).split(' ')) {
    const next = current === prefix ? `${prefix}${word}` : `${current} ${word}`;
    if (next.length > WIDTH && current !== prefix) {
      lines.push(current);
      current = `${prefix}${word}`;
    } else {
      current = next;
    }
  }
  return [...lines, current].join('\n');
}

import type { Span } from '@foyer/domain/mail/filled-text.ts';
import type { FramedLetter, LetterBlock } from './letter.ts';

const WIDTH = 72;

/** The plain-text twin: the same words in the same order, wrapped for a narrow window. */
export function letterText(letter: FramedLetter): string {
  const { whyLink } = letter;
  const blocks = [
    letter.greeting,
    ...letter.blocks.flatMap(written),
    `${letter.closing}\n${letter.sender}`,
    `-- \n${letter.why}${whyLink ? `\n${whyLink.label}:\n${whyLink.url}` : ''}`,
  ];
  return `${blocks
    .filter((block) => block !== '')
    .map((block) => block.split('\n').map(wrapped).join('\n'))
    .join('\n\n')}\n`;
}

function written(block: LetterBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.lines.map(spans).join('\n')];
    case 'list':
      return [block.items.map((item) => `- ${spans(item)}`).join('\n')];
    case 'small':
      return written(block.block);
    case 'details': {
      const facts = (block.facts ?? []).filter(([, value]) => value !== '');
      return [
        facts.map(([name, value]) => `${name}: ${value}`).join('\n'),
        ...(block.quotes ?? []).map(({ title, body }) => `${title}\n${indented(body)}`),
      ];
    }
    case 'action':
      // Never wrapped: a broken address cannot be clicked.
      return [`${block.label}:\n${block.url}`];
  }
}

const spans = (line: readonly Span[]) => line.map(({ text }) => text).join('');

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

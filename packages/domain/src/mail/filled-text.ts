import type { Values } from './letter-text.rules.ts';
import { type Inline, parseMarkup } from './markup.ts';

/** A piece of a line, ready to be shown: what came from a placeholder is text and nothing else. */
export type Span = { readonly text: string; readonly isStrong?: boolean; readonly url?: string };
type Line = readonly Span[];

export type FilledBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'slot'; readonly name: string };

/**
 * A text with its values. The markup is read first, so that no value can bring markup along. A
 * paragraph that is left without words is left out; a value alone in its paragraph may be several.
 */
export function fillText(
  body: string,
  given: { readonly values: Values; readonly slots: readonly string[] },
): FilledBlock[] {
  const { values, slots } = given;
  return parseMarkup(body).flatMap((block): FilledBlock[] => {
    if (block.kind === 'slot') {
      return slots.includes(block.name) ? [block] : paragraphsOf(values[block.name] ?? '');
    }
    if (block.kind === 'list') {
      return [{ kind: 'list', items: block.items.map((line) => spansOf(line, values)) }];
    }
    const lines = block.lines.map((line) => spansOf(line, values)).filter(hasWords);
    return lines.length > 0 ? [{ kind: 'paragraph', lines }] : [];
  });
}

const hasWords = (line: Line) => line.some(({ text }) => text.trim() !== '');

function paragraphsOf(value: string): FilledBlock[] {
  return value
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({
      kind: 'paragraph',
      lines: paragraph.split('\n').map((text) => [{ text }]),
    }));
}

function spansOf(line: readonly Inline[], values: Values): Span[] {
  return line
    .map((inline): Span => {
      if (inline.kind === 'link') return { text: inline.url, url: inline.url };
      const text =
        inline.kind === 'text' ? inline.text : (values[inline.name] ?? '').replaceAll(/\s+/g, ' ');
      return inline.isStrong ? { text, isStrong: true } : { text };
    })
    .filter(({ text }) => text !== '');
}

import { describe, expect, it } from 'vitest';
import { wordParts } from './word-parts.ts';

const marked = (parts: { text: string; isChanged: boolean }[]) =>
  parts.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('');

describe('two texts word by word', () => {
  it.each([
    ['the same', 'Wir rechnen.', 'Wir rechnen.', 'Wir rechnen.', 'Wir rechnen.'],
    [
      'a word for another',
      'Wir rechnen gern.',
      'Wir zählen gern.',
      'Wir [rechnen] gern.',
      'Wir [zählen] gern.',
    ],
    [
      'a new half of a sentence',
      'Wir bauen auf Wunsch',
      'Wir rechnen auf Zuruf',
      'Wir [bauen auf Wunsch]',
      'Wir [rechnen auf Zuruf]',
    ],
    ['something out of nothing', '', 'Neu', '', '[Neu]'],
    ['nothing out of something', 'Alt', '', '[Alt]', ''],
  ])('%s', (...[, before, after, markedBefore, markedAfter]) => {
    const parts = wordParts(before, after);
    expect([marked(parts.before), marked(parts.after)]).toEqual([markedBefore, markedAfter]);
  });

  it('lose no character, whatever they hold', () => {
    const [one, other] = ['a\n\n  b — „c“ 1,5 %', 'a\nb – c 1.5 %!'];
    const { before, after } = wordParts(one, other);
    expect(before.map(({ text }) => text).join('')).toBe(one);
    expect(after.map(({ text }) => text).join('')).toBe(other);
  });

  it('of which nothing is alike are marked as a whole, quickly', () => {
    const text = (seed: number) =>
      Array.from({ length: 1500 }, (_, n) => `w${(n * seed) % 9973}`).join(' ');
    const started = performance.now();
    const { before } = wordParts(text(7919), text(6151));
    expect(before.some(({ isChanged }) => isChanged)).toBe(true);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

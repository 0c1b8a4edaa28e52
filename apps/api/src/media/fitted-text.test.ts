import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittedText } from './fitted-text.ts';

/** Every letter is half as wide as it is high. */
const measure = (text: string, size: number) => ([...text].length * size) / 2;
const room = { width: 100, lines: 2, largest: 20, smallest: 8 };
const fit = (text: string) => fittedText(text, room, measure);

describe('a text on a badge', () => {
  it('is as large as it may be where there is room', () => {
    expect(fit('Anna Öz')).toEqual({ lines: ['Anna Öz'], size: 20 });
  });
  it('breaks between words before it shrinks', () => {
    expect(fit('Katharina Özdemir')).toEqual({ lines: ['Katharina', 'Özdemir'], size: 20 });
  });
  it('breaks after a hyphen, and keeps it', () => {
    expect(fit('Müller-Lüdenscheidt').lines).toEqual(['Müller-', 'Lüdenscheidt']);
  });
  it('shrinks a word that is too long for a line', () => {
    const { lines, size } = fit('Donaudampfschiff');
    expect(lines).toEqual(['Donaudampfschiff']);
    expect(size).toBe(12.5);
  });
  it('does not leave a word alone', () => {
    expect(fittedText('aaa bbb ccc d', room, measure).lines).toEqual(['aaa bbb', 'ccc d']);
  });
  it('ends in an ellipsis only when nothing else helps', () => {
    const { lines, size } = fit('x'.repeat(200));
    expect([lines.length, size]).toEqual([1, 8]);
    expect(lines[0]).toMatch(/^x+…$/);
  });
  it('never leaves its room, and loses no letter above the smallest size', () => {
    const word = fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom('a', 'Ł', '-') });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const text = words.join(' ');
        const { lines, size } = fit(text);
        expect(lines.length).toBeLessThanOrEqual(room.lines);
        for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(room.width);
        if (size > room.smallest) {
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        }
      }),
    );
  });
});

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from '@pdf-lib/fontkit';

/** Inter comes in pieces by alphabet; the earlier one that has a letter draws it. */
const pieces = ['latin', 'latin-ext', 'greek', 'cyrillic'] as const;
const numbers = { regular: 400, bold: 700 } as const;
export type DrawnWeight = keyof typeof numbers;

const require = createRequire(import.meta.url);
const read: { [weight in DrawnWeight]?: Promise<Font[]> } = {};

function fontsOf(weight: DrawnWeight): Promise<Font[]> {
  read[weight] ??= readFonts(weight);
  return read[weight];
}

async function readFonts(weight: DrawnWeight): Promise<Font[]> {
  // It takes 15 MB, and not every event is shared.
  const { default: fontkit } = await import('@pdf-lib/fontkit');
  return Promise.all(
    pieces.map(async (piece) => {
      const file = `@fontsource/inter/files/inter-${piece}-${numbers[weight]}-normal.woff`;
      return fontkit.create(await readFile(require.resolve(file)));
    }),
  );
}

type Style = { readonly weight: DrawnWeight; readonly size: number };

/** Text as outlines, so that a picture needs no font on the machine that draws it. */
export type TextPen = {
  widthOf(text: string): number;
  /** SVG paths of one line whose baseline begins at this point. */
  write(text: string, at: { readonly x: number; readonly y: number }): string;
  /** At most so many lines of a width; what does not fit ends in "…". */
  linesOf(text: string, room: { readonly width: number; readonly lines: number }): string[];
};

export async function textPen({ weight, size }: Style): Promise<TextPen> {
  const fonts = await fontsOf(weight);
  const first = fonts[0] as Font;
  const glyphOf = (letter: string) => {
    const codePoint = letter.codePointAt(0) ?? 0;
    const font = fonts.find((one) => one.hasGlyphForCodePoint(codePoint)) ?? first;
    return { glyph: font.glyphForCodePoint(codePoint), scale: size / font.unitsPerEm };
  };
  const widthOf = (text: string) =>
    [...text].reduce((sum, letter) => {
      const { glyph, scale } = glyphOf(letter);
      return sum + glyph.advanceWidth * scale;
    }, 0);

  return {
    widthOf,
    write(text, { x, y }) {
      let from = x;
      return [...text]
        .map((letter) => {
          const { glyph, scale } = glyphOf(letter);
          const place = `translate(${from} ${y}) scale(${scale} ${-scale})`;
          from += glyph.advanceWidth * scale;
          return `<path transform="${place}" d="${glyph.path.toSVG()}"/>`;
        })
        .join('');
    },
    linesOf(text, { width, lines }) {
      const found: string[] = [];
      let line = '';
      for (const word of text.split(/\s+/)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (widthOf(longer) <= width) line = longer;
        else {
          if (line !== '') found.push(line);
          line = word;
        }
      }
      if (line !== '') found.push(line);
      const shown = found.slice(0, lines);
      const isCut = found.length > lines;
      return shown.map((one, index) =>
        shortened(isCut && index === lines - 1 ? `${one} …` : one, width, widthOf),
      );
    },
  };
}

function shortened(line: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(line) <= width) return line;
  const letters = [...line.replace(/\s*…$/, '')];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('')}…`;
}

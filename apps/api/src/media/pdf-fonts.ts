import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Color, degrees, type PDFDocument, type PDFFont, type PDFPage } from 'pdf-lib';

/**
 * Inter comes in pieces by alphabet, and a name may need several ("Ł" is in one, "ukasz" in another).
 * Each run of letters is written in the piece that has them; only the letters that are used go into
 * the file. The earlier piece wins.
 */
const pieces = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
] as const;
export type Weight = 'regular' | 'bold';
const numberOf = { regular: 400, bold: 700 } as const satisfies Record<Weight, number>;

// It takes 15 MB, and a server may run for weeks before somebody prints.
const loadFontkit = async () => (await import('@pdf-lib/fontkit')).default;

type Piece = { readonly bytes: Uint8Array; readonly has: (codePoint: number) => boolean };
const require = createRequire(import.meta.url);
const read: { [weight in Weight]?: Promise<Piece[]> } = {};

function piecesOf(weight: Weight): Promise<Piece[]> {
  read[weight] ??= readPieces(weight);
  return read[weight];
}

async function readPieces(weight: Weight): Promise<Piece[]> {
  const fontkit = await loadFontkit();
  return Promise.all(
    pieces.map(async (name) => {
      const file = `@fontsource/inter/files/inter-${name}-${numberOf[weight]}-normal.woff`;
      const bytes = await readFile(require.resolve(file));
      const font = fontkit.create(bytes);
      return { bytes, has: (codePoint) => font.hasGlyphForCodePoint(codePoint) };
    }),
  );
}

/** Kerning is ignored by the writer, and the rest is for prose; looking for it takes most of the time. */
const embedding = {
  subset: true,
  features: { calt: false, kern: false, liga: false, clig: false },
};

type Run = { readonly text: string; readonly font: PDFFont };

/** Measures and writes text of one document. */
export type PdfFonts = {
  widthOf(text: string, at: { weight: Weight; size: number }): number;
  write(
    page: PDFPage,
    text: string,
    at: {
      x: number;
      y: number;
      weight: Weight;
      size: number;
      color: Color;
      /** In degrees, against the clock. */
      turn?: number;
    },
  ): void;
};

/** Embeds what the given texts need, and nothing else. */
export async function embedFonts(
  document: PDFDocument,
  texts: Readonly<Record<Weight, Iterable<string>>>,
): Promise<PdfFonts> {
  document.registerFontkit(await loadFontkit());
  const runsOf = {
    regular: await runSplitter(document, { weight: 'regular', texts: texts.regular }),
    bold: await runSplitter(document, { weight: 'bold', texts: texts.bold }),
  };
  // Laying letters out is slow, and fitting asks for the same words at many sizes.
  const widthsAtOne = { regular: new Map<string, number>(), bold: new Map<string, number>() };
  const widthOf: PdfFonts['widthOf'] = (text, { weight, size }) => {
    let atOne = widthsAtOne[weight].get(text);
    if (atOne === undefined) {
      atOne = 0;
      for (const run of runsOf[weight](text)) atOne += run.font.widthOfTextAtSize(run.text, 1);
      widthsAtOne[weight].set(text, atOne);
    }
    return atOne * size;
  };
  return {
    widthOf,
    write(page, text, { x, y, weight, turn = 0, ...at }) {
      const along = (turn * Math.PI) / 180;
      let gone = 0;
      for (const run of runsOf[weight](text)) {
        const from = { x: x + gone * Math.cos(along), y: y + gone * Math.sin(along) };
        page.drawText(run.text, { ...at, ...from, font: run.font, rotate: degrees(turn) });
        gone += run.font.widthOfTextAtSize(run.text, at.size);
      }
    },
  };
}

async function runSplitter(
  document: PDFDocument,
  { weight, texts }: { weight: Weight; texts: Iterable<string> },
): Promise<(text: string) => Run[]> {
  const known = await piecesOf(weight);
  const pieceOf = (character: string) => {
    const codePoint = character.codePointAt(0) ?? 0;
    // What no piece has becomes the box that says "a letter is missing here".
    return known.find((piece) => piece.has(codePoint)) ?? (known[0] as Piece);
  };
  const used = new Set<Piece>();
  for (const text of texts) for (const character of text) used.add(pieceOf(character));
  const fonts = new Map<Piece, PDFFont>();
  for (const piece of known) {
    if (used.has(piece)) fonts.set(piece, await document.embedFont(piece.bytes, embedding));
  }
  return (text) => {
    const runs: { text: string; font: PDFFont }[] = [];
    for (const character of text) {
      const font = fonts.get(pieceOf(character)) as PDFFont;
      const last = runs.at(-1);
      if (last?.font === font) last.text += character;
      else runs.push({ text: character, font });
    }
    return runs;
  };
}

import type { Locale } from '@foyer/domain/locales.ts';
import { type Color, PDFDocument, type PDFPage, rgb } from 'pdf-lib';
import { embedFonts, type PdfFonts, type Weight } from '../media/pdf-fonts.ts';
import { PaperStructure, type Role } from './pdf-structure.ts';

/** What a paper says, from top to bottom. */
export type SheetPart =
  | { readonly kind: 'title' | 'heading' | 'text' | 'small'; readonly text: string }
  /** A name and its value, beside each other. */
  | { readonly kind: 'fact'; readonly name: string; readonly text: string }
  | { readonly kind: 'item'; readonly text: string; readonly note?: string }
  /** Room to write on, with what belongs there below the line. */
  | { readonly kind: 'lines'; readonly names: readonly string[] };

export type Sheet = {
  readonly locale: Locale;
  readonly title: string;
  readonly parts: readonly SheetPart[];
  /** At the foot of each page, before its number. */
  readonly footer: string;
  /** Pale, across the page: that it is no document yet. */
  readonly mark?: string;
  readonly writtenAt: Date;
};

const width = 595.28;
const height = 841.89;
const margin = 64;
const black = rgb(0.07, 0.09, 0.1);
const grey = rgb(0.35, 0.38, 0.4);
const pale = rgb(0.9, 0.9, 0.9);
const factColumn = 130;

type Style = {
  readonly size: number;
  readonly weight: Weight;
  readonly color: Color;
  readonly before: number;
};
const styles = {
  title: { size: 20, weight: 'bold', color: black, before: 0 },
  heading: { size: 12, weight: 'bold', color: black, before: 16 },
  text: { size: 10, weight: 'regular', color: black, before: 6 },
  small: { size: 8.5, weight: 'regular', color: grey, before: 4 },
} as const satisfies Record<string, Style>;

/** One line, composed letters, and nothing a font cannot write. */
const printable = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim();

/** A paper of as many A4 pages as it takes; tagged, so that it is read aloud in order. */
export async function sheetAsPdf(sheet: Sheet): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.setTitle(sheet.title, { showInWindowTitleBar: true });
  document.setLanguage(sheet.locale);
  document.setProducer('Foyer');
  document.setCreator('Foyer');
  document.setCreationDate(sheet.writtenAt);
  document.setModificationDate(sheet.writtenAt);
  await draw(document, sheet);
  return Buffer.from(await document.save());
}

/** The same behind the pages of a paper that is there; its own pages stay as they are. */
export async function sheetBehind(paper: Buffer, sheet: Sheet): Promise<Buffer> {
  const document = await PDFDocument.load(paper, { updateMetadata: false });
  await draw(document, sheet);
  return Buffer.from(await document.save());
}

async function draw(document: PDFDocument, sheet: Sheet): Promise<void> {
  const said = JSON.stringify([sheet.parts, sheet.footer, sheet.mark ?? '', '0123456789/–•…']);
  const fonts = await embedFonts(document, { regular: [said], bold: [said] });
  const pen = new Pen(document, fonts, sheet);
  for (const part of sheet.parts) pen.draw(part);
  pen.finish(sheet.footer);
}

const roles = { title: 'H1', heading: 'H2' } as const satisfies Partial<
  Record<SheetPart['kind'], Role>
>;

class Pen {
  private page: PDFPage;
  private readonly pages: PDFPage[] = [];
  private y = 0;

  private readonly document: PDFDocument;
  private readonly fonts: PdfFonts;
  private readonly sheet: Sheet;
  private readonly structure: PaperStructure;

  constructor(document: PDFDocument, fonts: PdfFonts, sheet: Sheet) {
    this.document = document;
    this.fonts = fonts;
    this.sheet = sheet;
    this.structure = new PaperStructure(document);
    this.page = this.turn();
  }

  draw(part: SheetPart): void {
    this.structure.begin(part.kind in roles ? roles[part.kind as keyof typeof roles] : 'P');
    switch (part.kind) {
      case 'fact':
        this.fact(part.name, part.text);
        break;
      case 'item':
        this.write(`• ${part.text}`, styles.text, margin);
        if (part.note) this.write(part.note, { ...styles.small, before: 1 }, margin + 10);
        break;
      case 'lines':
        this.lines(part.names);
        break;
      default:
        // A heading never stands alone at the foot of a page.
        if (part.kind === 'heading') this.room(60);
        this.write(part.text, styles[part.kind], margin);
    }
  }

  /** Numbers the pages, and says what each text is. */
  finish(footer: string): void {
    const { pages } = this;
    const at = { weight: 'regular', size: 8, color: grey } as const;
    pages.forEach((page, index) => {
      const said = `${index + 1} / ${pages.length}`;
      const [line = ''] = this.wrapped(
        footer,
        { weight: 'regular', size: 8 },
        width - 2 * margin - 60,
      );
      const left = margin;
      const right = width - margin - this.fonts.widthOf(said, { weight: 'regular', size: 8 });
      this.structure.decorate(page, () => {
        this.fonts.write(page, line, { x: left, y: 36, ...at });
        this.fonts.write(page, said, { x: right, y: 36, ...at });
      });
    });
    this.structure.close();
  }

  private turn(): PDFPage {
    const page = this.document.addPage([width, height]);
    this.pages.push(page);
    this.y = height - margin;
    const { mark } = this.sheet;
    if (mark) {
      const size = 64;
      const x = (width - this.fonts.widthOf(mark, { weight: 'bold', size })) / 2;
      this.structure.decorate(page, () =>
        this.fonts.write(page, mark, { x, y: height / 2, weight: 'bold', size, color: pale }),
      );
    }
    return page;
  }

  /** Words of the part that is being drawn, where the pen is or a little below. */
  private say(
    text: string,
    { below = 0, ...at }: Omit<Style, 'before'> & { x: number; below?: number },
  ) {
    const { weight, size, color, x } = at;
    this.structure.write(this.page, () =>
      this.fonts.write(this.page, text, { weight, size, color, x, y: this.y - below }),
    );
  }

  private room(needed: number): void {
    if (this.y - needed < margin) this.page = this.turn();
  }

  private write(text: string, style: Style, x: number): void {
    this.y -= style.before;
    for (const paragraph of printable(text).split('\n')) {
      for (const line of this.wrapped(paragraph, style, width - margin - x)) {
        this.room(style.size * 1.4);
        this.y -= style.size * 1.4;
        this.say(line, { ...style, x });
      }
    }
  }

  private fact(name: string, text: string): void {
    this.room(30);
    this.y -= 4;
    this.say(printable(name), { ...styles.text, color: grey, x: margin, below: 14 });
    this.write(text, { ...styles.text, before: 0 }, margin + factColumn);
  }

  private lines(names: readonly string[]): void {
    this.room(70);
    this.y -= 54;
    const gap = 24;
    const each = (width - 2 * margin - gap * (names.length - 1)) / names.length;
    names.forEach((name, index) => {
      const x = margin + index * (each + gap);
      const at = { start: { x, y: this.y }, end: { x: x + each, y: this.y } };
      this.structure.decorate(this.page, () =>
        this.page.drawLine({ ...at, thickness: 0.5, color: grey }),
      );
      this.say(printable(name), { ...styles.small, x, below: 12 });
    });
    this.y -= 16;
  }

  /** Broken after words; a word longer than a line is broken where the line ends. */
  private wrapped(text: string, at: { weight: Weight; size: number }, room: number): string[] {
    const lines: string[] = [];
    let line = '';
    const fits = (part: string) => this.fonts.widthOf(part, at) <= room;
    for (const word of text.split(' ')) {
      let rest = word;
      if (line !== '' && fits(`${line} ${rest}`)) {
        line = `${line} ${rest}`;
        continue;
      }
      if (line !== '') lines.push(line);
      while (!fits(rest)) {
        let cut = rest.length - 1;
        while (cut > 1 && !fits(rest.slice(0, cut))) cut -= 1;
        lines.push(rest.slice(0, cut));
        rest = rest.slice(cut);
      }
      line = rest;
    }
    return line === '' && lines.length > 0 ? lines : [...lines, line];
  }
}

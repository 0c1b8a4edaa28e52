import { rectangle } from '@foyer/domain/polygon.ts';
import { scaleBarMetres } from '@foyer/floor-plan/view/scale-length.ts';
import { PDFDocument, type PDFPage } from 'pdf-lib';
import { embedFonts, type PdfFonts } from '../media/pdf-fonts.ts';
import { drawFixture } from './plan-pdf-fixtures.ts';
import { drawIndex } from './plan-pdf-index.ts';
import { drawPattern } from './plan-pdf-pattern.ts';
import { drawStand, finenessOf, type OnPage } from './plan-pdf-stands.ts';
import { colourOf, greyInk, ink, type PlanPen, penOn, toneOf } from './plan-pen.ts';
import {
  type Box,
  LEGEND_ROW,
  type LegendEntry,
  type PlanSheet,
  placesOf,
  type SheetPlaces,
} from './plan-sheet.ts';

const teal = '#0b6b6b';

/** The plan of a hall as one hangs it at the door: everything on it is drawn, nothing is a picture. */
export async function planAsPdf(given: PlanSheet): Promise<Uint8Array> {
  const sheet = printable(given);
  const document = await PDFDocument.create();
  document.setTitle(`${sheet.hall.name} · ${sheet.eventName}`, { showInWindowTitleBar: true });
  document.setLanguage(sheet.locale);
  document.setProducer('Foyer');
  document.setCreator('Foyer');
  const fonts = await embedFonts(document, textsOf(sheet));
  const places = placesOf(sheet, {
    indexLines: sheet.index.length,
    legendRows: (width) => legendRows(fonts, sheet.legend, width).length,
  });
  const page = document.addPage([places.width, places.height]);
  const pen = penOn(page, fonts, places.growth);
  drawHead(pen, sheet, places.head);
  drawHall(pen, sheet, places);
  drawFoot(pen, sheet, places);
  if (places.index) {
    drawIndex(pen, places.index, { title: sheet.words.index, entries: sheet.index });
  } else {
    drawIndexPages(document, sheet, { places, fonts });
  }
  numberPages(document.getPages(), sheet, { places, fonts });
  return document.save();
}

/** Composed letters, and no line break or tab. */
const line = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

function printable(sheet: PlanSheet): PlanSheet {
  return {
    ...sheet,
    eventName: line(sheet.eventName),
    eventLine: line(sheet.eventLine),
    hall: { ...sheet.hall, name: line(sheet.hall.name) },
    stands: sheet.stands.map((stand) => ({
      ...stand,
      number: line(stand.number),
      caption: stand.caption && line(stand.caption),
    })),
    fixtures: sheet.fixtures.map((one) => ({ ...one, caption: one.caption && line(one.caption) })),
    legend: sheet.legend.map((entry) => ({ ...entry, label: line(entry.label) })),
    index: sheet.index.map(({ name, numbers }) => ({ name: line(name), numbers: line(numbers) })),
  };
}

function textsOf({ words, ...sheet }: PlanSheet) {
  const always = '0123456789 :/·…m';
  return {
    bold: [
      ...[sheet.hall.name, words.index, always],
      ...sheet.stands.map(({ number, mark }) => number + (mark ?? '')),
      ...sheet.index.map(({ numbers }) => numbers),
      ...sheet.legend.map(({ mark }) => mark ?? ''),
    ],
    regular: [
      ...[sheet.eventName, sheet.eventLine, words.printedOn, words.scale, words.page, always],
      ...sheet.stands.map(({ caption }) => caption ?? ''),
      ...sheet.fixtures.map(({ caption }) => caption ?? ''),
      ...sheet.legend.map(({ label }) => label),
      ...sheet.index.map(({ name }) => name),
    ],
  };
}

function drawHead(pen: PlanPen, sheet: PlanSheet, { x, y, width }: Box): void {
  const g = pen.growth;
  const bar = { left: x, top: y, right: x + 28 * g, bottom: y + 3 * g };
  pen.polygon(rectangle(bar), { fill: colourOf(sheet.accent ?? teal) });
  pen.text(sheet.hall.name, { x, y: y + 27 * g, size: 22 * g, weight: 'bold' });
  const right = { x: x + width, align: 'right' as const };
  pen.text(sheet.eventName, { ...right, y: y + 14 * g, size: 10 * g });
  pen.text(sheet.eventLine, { ...right, y: y + 27 * g, size: 8.5 * g, color: greyInk });
}

function drawHall(pen: PlanPen, sheet: PlanSheet, { plan, scale }: SheetPlaces): void {
  const { hall } = sheet;
  const left = plan.x + (plan.width - hall.widthMetres * scale) / 2;
  const top = plan.y + (plan.height - hall.depthMetres * scale) / 2;
  const on: OnPage = {
    scale,
    at: ({ x, y }) => ({ x: left + x * scale, y: top + y * scale }),
  };
  const walls = rectangle({ left: 0, top: 0, right: hall.widthMetres, bottom: hall.depthMetres });
  pen.polygon(walls.map(on.at), { line: ink, width: 1.2 * pen.growth });
  for (const fixture of sheet.fixtures) drawFixture(pen, fixture, { ...on, hall });
  const fine = finenessOf(pen, sheet.stands, scale);
  for (const stand of sheet.stands) drawStand(pen, stand, { ...on, fine });
}

function drawFoot(pen: PlanPen, sheet: PlanSheet, { foot, scale }: SheetPlaces): void {
  const g = pen.growth;
  const rows = legendRows(pen.fonts, sheet.legend, foot.width / g);
  rows.forEach((row, i) => {
    for (const { entry, x } of row)
      drawLegend(pen, entry, { x: foot.x + x * g, y: foot.y + i * LEGEND_ROW * g });
  });
  const bottom = foot.y + foot.height - 2 * g;
  const metres = scaleBarMetres(scale / g);
  const [from, to] = [foot.x, foot.x + metres * scale];
  const bar = { color: ink, width: 0.9 * g };
  pen.line({ x: from, y: bottom }, { x: to, y: bottom }, bar);
  for (const x of [from, to]) pen.line({ x, y: bottom }, { x, y: bottom - 4 * g }, bar);
  const ratio = Math.round(72 / 0.0254 / scale);
  const small = { size: 7.5 * g, color: greyInk };
  pen.text(`${metres} m`, { ...small, x: (from + to) / 2, y: bottom - 3 * g, align: 'middle' });
  pen.text(`${sheet.words.scale}${ratio}`, { ...small, x: to + 10 * g, y: bottom });
  pen.text(sheet.words.printedOn, { ...small, x: foot.x + foot.width, y: bottom, align: 'right' });
}

const SWATCH = { width: 24, height: 10 };

type Placed = { readonly entry: LegendEntry; readonly x: number };

/** Entries in rows, measured on A4. */
function legendRows(
  fonts: PdfFonts,
  legend: readonly LegendEntry[],
  width: number,
): readonly Placed[][] {
  const rows: Placed[][] = [];
  let x = width;
  for (const entry of legend) {
    const needed = SWATCH.width + 5 + fonts.widthOf(entry.label, { weight: 'regular', size: 8 });
    if (x + needed > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ entry, x });
    x += needed + 14;
  }
  return rows;
}

function drawLegend(pen: PlanPen, entry: LegendEntry, { x, y }: { x: number; y: number }): void {
  const g = pen.growth;
  const { fill, line: edge, text } = toneOf(entry.tone);
  const box = { left: x, top: y, right: x + SWATCH.width * g, bottom: y + SWATCH.height * g };
  pen.polygon(rectangle(box), { fill });
  drawPattern(pen, entry.tone, rectangle(box));
  pen.polygon(rectangle(box), { line: edge, width: 0.6 * g });
  if (entry.mark) {
    const middle = x + (SWATCH.width / 2) * g;
    const half = (pen.measure(entry.mark, 'number') * 7 * g) / 2 + 2 * g;
    const plate = { left: middle - half, right: middle + half, top: y + g, bottom: y + 9 * g };
    pen.polygon(rectangle(plate), { fill: text });
    const letters = { size: 7 * g, weight: 'bold', align: 'middle', color: fill } as const;
    pen.text(entry.mark, { ...letters, x: middle, y: y + 7.5 * g });
  }
  pen.text(entry.label, { x: x + (SWATCH.width + 5) * g, y: y + 8 * g, size: 8 * g });
}

type IndexPages = { readonly places: SheetPlaces; readonly fonts: PdfFonts };

function drawIndexPages(document: PDFDocument, sheet: PlanSheet, { places, fonts }: IndexPages) {
  const { width, height, growth, head, foot } = places;
  const bottom = foot.y + foot.height - 14 * growth;
  for (let done = 0; done < sheet.index.length; ) {
    const page = document.addPage([width, height]);
    const pen = penOn(page, fonts, growth);
    drawHead(pen, sheet, head);
    const y = head.y + head.height;
    const box = { x: head.x, y, width: head.width, height: bottom - y };
    done += drawIndex(pen, box, { title: sheet.words.index, entries: sheet.index.slice(done) });
  }
}

/** Only where there is more than one. */
function numberPages(
  pages: readonly PDFPage[],
  { words }: PlanSheet,
  { fonts, places: { growth } }: IndexPages,
): void {
  if (pages.length < 2) return;
  pages.forEach((page, i) => {
    const size = 7.5 * growth;
    penOn(page, fonts, growth).text(`${words.page} ${i + 1} / ${pages.length}`, {
      ...{ x: page.getWidth() / 2, y: page.getHeight() - 14 * growth, size },
      ...{ color: greyInk, align: 'middle' },
    });
  });
}

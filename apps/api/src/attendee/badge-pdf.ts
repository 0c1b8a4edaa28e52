import { printShortCode } from '@foyer/domain/attendee/badge-code.ts';
import type { BadgeFace, BadgeLayout } from '@foyer/domain/attendee/badge-sheet.schema.ts';
import { type Color, PDFDocument, type PDFImage, type PDFPage, rgb } from 'pdf-lib';
import { fittedText } from '../media/fitted-text.ts';
import { embedFonts, type PdfFonts, type Weight } from '../media/pdf-fonts.ts';
import {
  type BadgeLook,
  badgesASheet,
  cropMarks,
  labelLook,
  mm,
  pageLook,
  sheetLook,
  sheetSize,
  sheetSlots,
} from './badge-layout.ts';
import { drawQr } from './badge-qr.ts';

export type BadgeEvent = {
  readonly name: string;
  /** `#rrggbb` */
  readonly accent: string | null;
};

const black = rgb(0.07, 0.09, 0.1);
const grey = rgb(0.35, 0.38, 0.4);
const teal = '#0f766e';

/** What one file shows. */
export type BadgeJob = {
  readonly faces: readonly BadgeFace[];
  readonly event: BadgeEvent;
  readonly layout: BadgeLayout;
  /** Of sponsors, as PNG, the highest level first; each badge shows the first few. */
  readonly logos: readonly Uint8Array[];
};

/** One badge a page, instead of a sheet. */
const pageLooks = { a6: pageLook, label: labelLook } as const;

type Pen = {
  readonly page: PDFPage;
  readonly fonts: PdfFonts;
  readonly event: BadgeEvent;
  readonly logos: readonly PDFImage[];
};

/** More would be too small to recognise on paper. */
const mostLogos = 4;

/** The badges as a file to print: sheets of eight to cut, or one a page. */
export async function badgesAsPdf({
  faces,
  event: given,
  layout,
  logos,
}: BadgeJob): Promise<Uint8Array> {
  const event = { ...given, name: printable(given.name) };
  const badges = faces.map((face) => ({
    ...face,
    name: printable(face.name),
    organisation: printable(face.organisation),
    ticket: printable(face.ticket),
  }));
  const document = await PDFDocument.create();
  document.setTitle(event.name, { showInWindowTitleBar: true });
  document.setProducer('Foyer');
  document.setCreator('Foyer');
  const fonts = await embedFonts(document, {
    bold: badges.map(({ name }) => `${name}…`),
    regular: badges.map((badge) => [badge.organisation, badge.ticket, event.name, digits].join('')),
  });
  // Embedded once, however many badges show it.
  const pictures = await Promise.all(
    logos.slice(0, mostLogos).map((png) => document.embedPng(png)),
  );
  const pen = { fonts, event, logos: pictures };
  if (layout === 'a4') {
    for (let at = 0; at < badges.length; at += badgesASheet) {
      const page = document.addPage([mm(sheetSize.width), mm(sheetSize.height)]);
      drawCropMarks(page);
      badges.slice(at, at + badgesASheet).forEach((badge, index) => {
        const slot = sheetSlots[index] as { x: number; y: number };
        drawBadge({ page, ...pen }, badge, { look: sheetLook, ...slot });
      });
    }
  } else {
    const look = pageLooks[layout];
    for (const badge of badges) {
      const page = document.addPage([mm(look.width), mm(look.height)]);
      drawBadge({ page, ...pen }, badge, { look, x: 0, y: 0 });
    }
  }
  return document.save();
}

/** Composed letters, and no line break or tab. */
const printable = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
/** Whatever a short code and an ellipsis are written with. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ-…';

type Spot = { readonly look: BadgeLook; readonly x: number; readonly y: number };

function drawBadge(pen: Pen, badge: BadgeFace, { look, x, y }: Spot): void {
  const left = mm(x + look.padding);
  const top = mm(y + look.height - look.padding);
  const width = mm(look.width - 2 * look.padding);
  const qr = mm(look.qr);
  // The quiet zone is white anyway, so it may reach into the padding.
  const qrLeft = mm(x + look.width - look.padding / 2) - qr;
  const qrBottom = mm(y + look.padding / 2);
  const beside = look.isBeside ? qrLeft - left - mm(2) : width;
  const { page, event } = pen;

  page.drawRectangle({
    ...{ x: left, y: top - mm(1.1), width: mm(10), height: mm(1.1) },
    color: colourOf(event.accent ?? teal),
  });
  const logosLeft = drawLogos(pen, { look, right: left + width, top, width });
  let line = drawText(pen, event.name, {
    ...{ x: left, y: top - mm(3), weight: 'regular', color: grey },
    width: logosLeft - left,
    room: { largest: look.small, smallest: look.small - 2, lines: 1 },
  });
  line = drawText(pen, badge.name, {
    ...{ x: left, y: line - mm(look.isBeside ? 3 : 9), width, weight: 'bold', color: black },
    room: look.name,
  });
  line = drawText(pen, badge.organisation, {
    ...{ x: left, y: line - mm(2.5), weight: 'regular', color: black },
    // What stands lower than the top of the code has to stay beside it.
    width: line - mm(2.5) - look.organisation.largest * 1.3 < qrBottom + qr ? beside : width,
    room: { ...look.organisation, smallest: look.organisation.largest * 0.65 },
  });
  const bottom = mm(y + look.padding);
  if (look.isBeside) {
    drawSmall(pen, badge, { look, left, bottom, width: beside });
    drawQr(page, badge.badgeCode, { x: qrLeft, y: qrBottom, size: qr });
  } else {
    const qrMiddle = mm(x + look.width / 2) - qr / 2;
    drawSmall(pen, badge, { look, left, bottom, width: beside });
    drawQr(page, badge.badgeCode, { x: qrMiddle, y: bottom + mm(7), size: qr });
  }
}

/** The kind of ticket, and what one types when a camera will not do. */
function drawSmall(
  pen: Pen,
  badge: BadgeFace,
  at: {
    readonly look: BadgeLook;
    readonly left: number;
    readonly bottom: number;
    readonly width: number;
  },
): void {
  const { look, left, bottom, width } = at;
  const { page, fonts } = pen;
  const code = printShortCode(badge.shortCode);
  const codeWidth = fonts.widthOf(code, { weight: 'regular', size: look.shortCode });
  const codeLeft = look.isBeside ? left : left + (width - codeWidth) / 2;
  const written = { weight: 'regular', size: look.shortCode, color: black } as const;
  fonts.write(page, code, { x: codeLeft, y: bottom, ...written });
  if (!badge.ticket || !look.isBeside) return;
  drawText(pen, badge.ticket, {
    ...{ x: left, y: bottom + look.shortCode + look.small + mm(1), width },
    ...{ weight: 'regular', color: grey },
    room: { largest: look.small, smallest: look.small - 2, lines: 1 },
  });
}

/** In the upper right corner, beside the name of the event; answers where they begin. */
function drawLogos(
  { page, logos }: Pen,
  at: {
    readonly look: BadgeLook;
    readonly right: number;
    readonly top: number;
    readonly width: number;
  },
): number {
  const height = mm(at.look.isBeside ? 6 : 11);
  const gap = mm(2);
  const most = (at.width * 0.55 - gap * (logos.length - 1)) / Math.max(1, logos.length);
  let x = at.right;
  for (const logo of logos.toReversed()) {
    const { width, height: high } = logo.scaleToFit(most, height);
    x -= width;
    page.drawImage(logo, { x, y: at.top - height + (height - high) / 2, width, height: high });
    x -= gap;
  }
  return x;
}

type Text = {
  readonly x: number;
  /** Of the upper edge of the first line. */
  readonly y: number;
  readonly width: number;
  readonly weight: Weight;
  readonly color: Color;
  readonly room: { readonly largest: number; readonly smallest: number; readonly lines: number };
};

/** Answers the lower edge of what it has written. */
function drawText({ page, fonts }: Pen, text: string, at: Text): number {
  const { x, y, width, weight, color, room } = at;
  const { lines, size } = fittedText(text, { ...room, width }, (part, points) =>
    fonts.widthOf(part, { weight, size: points }),
  );
  const leading = size * 1.15;
  lines.forEach((line, index) => {
    fonts.write(page, line, { x, y: y - size * 0.8 - index * leading, weight, size, color });
  });
  return y - Math.max(0, lines.length - 1) * leading - (lines.length > 0 ? size : 0);
}

function drawCropMarks(page: PDFPage): void {
  for (const { from, to } of cropMarks) {
    page.drawLine({
      start: { x: mm(from[0]), y: mm(from[1]) },
      end: { x: mm(to[0]), y: mm(to[1]) },
      ...{ thickness: 0.35, color: rgb(0.6, 0.6, 0.6) },
    });
  }
}

function colourOf(hex: string): Color {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  return rgb(red, green, blue);
}

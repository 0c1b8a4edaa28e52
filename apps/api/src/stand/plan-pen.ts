import type { Point } from '@foyer/domain/segment.ts';
import type { MeasureText } from '@foyer/floor-plan/label-layout.ts';
import type { PlanTone } from '@foyer/floor-plan/plan.ts';
import { toneFallbacks } from '@foyer/floor-plan/tone.ts';
import { type Color, type PDFPage, rgb } from 'pdf-lib';
import type { PdfFonts, Weight } from '../media/pdf-fonts.ts';

/** Draws on one page in points from its upper left corner, as screens do. */
export type PlanPen = {
  readonly page: PDFPage;
  readonly fonts: PdfFonts;
  /** Of letters and gaps against A4. */
  readonly growth: number;
  readonly measure: MeasureText;
  text(text: string, at: TextAt): void;
  polygon(corners: readonly Point[], look: Look): void;
  line(from: Point, to: Point, look: { readonly color: Color; readonly width: number }): void;
};

type TextAt = {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight?: Weight;
  readonly color?: Color;
  readonly align?: 'left' | 'middle' | 'right';
  /** In degrees, with the clock. */
  readonly turn?: number;
};

type Look = {
  readonly fill?: Color | undefined;
  readonly line?: Color | undefined;
  readonly width?: number;
  readonly dash?: number[] | undefined;
};

export const ink = rgb(0.09, 0.13, 0.12);
export const greyInk = rgb(0.34, 0.38, 0.38);

export function penOn(page: PDFPage, fonts: PdfFonts, growth: number): PlanPen {
  const height = page.getHeight();
  return {
    ...{ page, fonts, growth },
    measure: (text, weight) =>
      fonts.widthOf(text, { weight: weight === 'number' ? 'bold' : 'regular', size: 1 }),
    text(text, { x, y, size, weight = 'regular', color = ink, align = 'left', turn = 0 }) {
      const width = align === 'left' ? 0 : fonts.widthOf(text, { weight, size });
      const back = align === 'middle' ? width / 2 : width;
      const along = (turn * Math.PI) / 180;
      fonts.write(page, text, {
        ...{ weight, size, color, turn: -turn },
        x: x - back * Math.cos(along),
        y: height - (y - back * Math.sin(along)),
      });
    },
    polygon(corners, { fill, line, width = 0.7, dash }) {
      // An SVG path counts downwards from the corner it is given.
      page.drawSvgPath(pathOf(corners), {
        ...{ x: 0, y: height, borderWidth: line ? width : 0 },
        ...(fill && { color: fill }),
        ...(line && { borderColor: line }),
        ...(dash && { borderDashArray: dash }),
      });
    },
    line(from, to, { color, width }) {
      page.drawLine({
        start: { x: from.x, y: height - from.y },
        end: { x: to.x, y: height - to.y },
        ...{ color, thickness: width },
      });
    },
  };
}

function pathOf(corners: readonly Point[]): string {
  const steps = corners.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`);
  return `${steps.join('')}Z`;
}

/** A hundredth of a point is finer than any printer. */
const short = (value: number) => Math.round(value * 100) / 100;

export function colourOf(hex: string): Color {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  return rgb(red, green, blue);
}

export type PrintedTone = { readonly fill: Color; readonly line: Color; readonly text: Color };

const tones = new Map<PlanTone, PrintedTone>();

export function toneOf(tone: PlanTone): PrintedTone {
  const known = tones.get(tone);
  if (known) return known;
  const { fill, line, text } = toneFallbacks[tone];
  const made = { fill: colourOf(fill), line: colourOf(line), text: colourOf(text) };
  tones.set(tone, made);
  return made;
}

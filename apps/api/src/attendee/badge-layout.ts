/** Points of PDF from millimetres of paper. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** What differs between a badge on the sheet and one a page. Millimetres from the lower left corner. */
export type BadgeLook = {
  readonly width: number;
  readonly height: number;
  readonly padding: number;
  /** Edge of the code with its quiet zone; of 33 modules 25 are the code. */
  readonly qr: number;
  readonly name: { readonly largest: number; readonly smallest: number; readonly lines: number };
  readonly organisation: { readonly largest: number; readonly lines: number };
  readonly small: number;
  readonly shortCode: number;
  /** Beside the code the texts are narrower; above it they have the whole width. */
  readonly isBeside: boolean;
};

/** 32 mm with the quiet zone leave 24.2 mm for 25 modules, and more for longer codes. */
export const sheetLook: BadgeLook = {
  width: 96,
  height: 68,
  padding: 6,
  qr: 32,
  name: { largest: 26, smallest: 11, lines: 2 },
  organisation: { largest: 12, lines: 3 },
  small: 8.5,
  shortCode: 11,
  isBeside: true,
};

export const pageLook: BadgeLook = {
  width: 105,
  height: 148,
  padding: 9,
  qr: 52,
  name: { largest: 36, smallest: 14, lines: 3 },
  organisation: { largest: 16, lines: 3 },
  small: 10.5,
  shortCode: 14,
  isBeside: false,
};

/** As on the sheet, and a little wider and lower. */
export const labelLook: BadgeLook = {
  width: 100,
  height: 62,
  padding: 5,
  qr: 32,
  name: { largest: 26, smallest: 11, lines: 2 },
  organisation: { largest: 12, lines: 2 },
  small: 8.5,
  shortCode: 11,
  isBeside: true,
};

const A4 = { width: 210, height: 297 };
const columns = 2;
const rows = 4;
export const badgesASheet = columns * rows;
const left = (A4.width - columns * sheetLook.width) / 2;
const bottom = (A4.height - rows * sheetLook.height) / 2;

/** Lower left corners of the badges of a sheet, in reading order. */
export const sheetSlots = Array.from({ length: badgesASheet }, (_, index) => ({
  x: left + (index % columns) * sheetLook.width,
  y: bottom + (rows - 1 - Math.floor(index / columns)) * sheetLook.height,
}));

type Line = { readonly from: readonly [number, number]; readonly to: readonly [number, number] };

/** Short lines in the margin at every cut, a little off the badges, and small crosses between them. */
export const cropMarks: readonly Line[] = [
  ...Array.from({ length: columns + 1 }, (_, index) => left + index * sheetLook.width).flatMap(
    (x): Line[] => [
      { from: [x, bottom - 2], to: [x, bottom - 7] },
      { from: [x, A4.height - bottom + 2], to: [x, A4.height - bottom + 7] },
    ],
  ),
  ...Array.from({ length: rows + 1 }, (_, index) => bottom + index * sheetLook.height).flatMap(
    (y): Line[] => [
      { from: [left - 2, y], to: [left - 7, y] },
      { from: [A4.width - left + 2, y], to: [A4.width - left + 7, y] },
    ],
  ),
  ...Array.from(
    { length: rows - 1 },
    (_, index) => bottom + (index + 1) * sheetLook.height,
  ).flatMap((y): Line[] => [
    { from: [A4.width / 2 - 1.5, y], to: [A4.width / 2 + 1.5, y] },
    { from: [A4.width / 2, y - 1.5], to: [A4.width / 2, y + 1.5] },
  ]),
];
export const sheetSize = A4;

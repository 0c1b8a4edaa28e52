import {
  fill,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  setFillingRgbColor,
} from 'pdf-lib';
import { encode } from 'uqr';

/** Modules of white around a code, as the QR standard asks for. */
const QUIET_ZONE = 4;

/**
 * Draws the code as shapes and not as a picture, black on white, with its quiet zone inside `size`
 * points. Our 26 characters make 25 modules, with as much correction as these have room for.
 */
export function drawQr(
  page: PDFPage,
  text: string,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): void {
  const { data } = encode(text, { ecc: 'M', boostEcc: true, border: QUIET_ZONE });
  const module = size / data.length;
  const shapes = data.flatMap((row, index) =>
    darkRuns(row).map(({ from, length }) =>
      rectangle(x + from * module, y + size - (index + 1) * module, length * module, module),
    ),
  );
  page.pushOperators(
    pushGraphicsState(),
    setFillingRgbColor(1, 1, 1),
    rectangle(x, y, size, size),
    fill(),
    setFillingRgbColor(0, 0, 0),
    // One path, so that no hairline shows between two shapes that touch.
    ...shapes,
    fill(),
    popGraphicsState(),
  );
}

function darkRuns(row: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  row.forEach((dark, at) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last.from + last.length === at) last.length += 1;
    else runs.push({ from: at, length: 1 });
  });
  return runs;
}

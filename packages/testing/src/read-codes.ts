import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { blankPicture, type GreyPicture } from './grey-picture.ts';

let decoder: Promise<unknown> | undefined;

/** What the scanner's decoder reads in a picture: the texts of its QR codes. */
export async function readCodes(picture: GreyPicture): Promise<string[]> {
  return (await decoded(picture)).map((code) => code.text);
}

/**
 * The picture that a phone held before one code of a page takes: the code fills half its height,
 * what lies around it is seen too. For `writePictures` in camera.ts.
 */
export async function closeUpOfCode(
  page: GreyPicture,
  text: string,
  { width = 640, height = 480 } = {},
): Promise<GreyPicture> {
  const found = (await decoded(page)).find((code) => code.text === text);
  if (!found) throw new Error(`The page shows no code that reads ${text}`);
  const { topLeft, topRight, bottomLeft, bottomRight } = found.position;
  const corners = [topLeft, topRight, bottomLeft, bottomRight];
  const middle = (axis: 'x' | 'y') => corners.reduce((sum, corner) => sum + corner[axis], 0) / 4;
  const edge = Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y);
  const step = (edge * 2) / height;
  const view = blankPicture(width, height, 150);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const x = Math.round(middle('x') + (column - width / 2) * step);
      const y = Math.round(middle('y') + (row - height / 2) * step);
      if (x < 0 || y < 0 || x >= page.width || y >= page.height) continue;
      view.pixels[row * width + column] = page.pixels[y * page.width + x] ?? 0;
    }
  }
  return view;
}

async function decoded({ width, height, pixels }: GreyPicture) {
  decoder ??= prepareDecoder();
  await decoder;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [at, brightness] of pixels.entries()) data.fill(brightness, at * 4, at * 4 + 3);
  const image = { data, width, height, colorSpace: 'srgb' } as const;
  return readBarcodes(image, { formats: ['QRCode'], maxNumberOfSymbols: 64 });
}

function prepareDecoder(): Promise<unknown> {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const wasmBinary = new Uint8Array(readFileSync(wasm)).buffer;
  return prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}

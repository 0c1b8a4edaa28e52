import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pictureOfCode } from '@foyer/testing/camera.ts';
import type { GreyPicture } from '@foyer/testing/grey-picture.ts';
import { blankPicture, drawMatrix } from '@foyer/testing/grey-picture.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBarcodes } from 'zxing-wasm/reader';
import { prepareZXingModule as prepareWriter, writeBarcode } from 'zxing-wasm/writer';
import { createCodeReader, prepareDecoder } from './code-reader.ts';
import { frameOf } from './grey.ts';
import { decodeOtherwise } from './second-decoder.ts';

const text = '7K3QXH9M2V8RTB4NCPWD5F6JYA';
let secondLoaded = 0;

/** Without a hurry: what is told here are abilities. */
const reader = (budgetMs = 10_000) =>
  createCodeReader({
    budgetMs,
    loadSecond: async () => {
      secondLoaded += 1;
      return decodeOtherwise;
    },
  });
const seen = ({ width, height, pixels }: GreyPicture) =>
  frameOf({ width, height, pixels: new Uint8ClampedArray(pixels) });
const changed = (picture: GreyPicture, change: (brightness: number, at: number) => number) => ({
  ...picture,
  pixels: picture.pixels.map(change),
});

beforeAll(async () => {
  const program = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  await prepareDecoder({ bytes: new Uint8Array(readFileSync(program)).buffer });
});

describe('the reader of codes', () => {
  it.each([
    ['held well', pictureOfCode({ text })],
    ['tilted', pictureOfCode({ text, tilt: 33 })],
    ['out of focus', pictureOfCode({ text, blur: 4 })],
    ['far away', pictureOfCode({ text, size: 0.12 })],
    ['printed white on black', changed(pictureOfCode({ text }), (one) => 255 - one)],
    ['in the dark', changed(pictureOfCode({ text }), (one) => 4 + one * 0.06)],
    ['pale', changed(pictureOfCode({ text }), (one) => 120 + one * 0.05)],
    [
      'half in the light',
      changed(pictureOfCode({ text }), (one, at) => one * (at % 640 < 330 ? 0.2 : 1)),
    ],
  ])('reads a code that is %s', async (_how, picture) => {
    expect(await reader()(seen(picture))).toBe(text);
  });

  it('reads a code that has lost a piece, and fetches the second decoder for it', async () => {
    // Across the middle of a finder: the first decoder no longer sees a corner there.
    const scratched = changed(pictureOfCode({ text }), (one, at) => {
      const [column, row] = [at % 640, Math.floor(at / 640)];
      return Math.abs(column - row - 80) < 9 && column < 300 ? 20 : one;
    });
    const before = secondLoaded;
    expect(await reader()(seen(scratched))).toBe(text);
    expect(secondLoaded).toBeGreaterThan(before);
  });

  it('finds nothing in an empty hall, and has then tried everything', async () => {
    const before = secondLoaded;
    expect(await reader()(seen(blankPicture(640, 480, 150)))).toBeNull();
    expect(secondLoaded).toBe(before + 2);
  });

  it('takes further frames for what one frame has no time for', async () => {
    const pale = seen(changed(pictureOfCode({ text }), (one) => 120 + one * 0.05));
    const read = reader(0);
    const answers: (string | null)[] = [];
    for (let frame = 0; frame < 6; frame += 1) answers.push(await read(pale));
    // One hard look a frame, the right one not first; found, it stays the first.
    expect(answers[0]).toBeNull();
    expect(answers.at(-1)).toBe(text);
    const found = answers.indexOf(text);
    expect(answers.slice(found)).toEqual(answers.slice(found).map(() => text));
  });

  it('takes no tiny code of the same family for a badge: they have hardly any check', async () => {
    const require = createRequire(import.meta.url);
    const program = readFileSync(require.resolve('zxing-wasm/writer/zxing_writer.wasm'));
    prepareWriter({ overrides: { wasmBinary: new Uint8Array(program).buffer } });
    const { symbol } = await writeBarcode('159408', { format: 'MicroQRCode' });
    const picture = blankPicture(640, 480, 235);
    const matrix = Array.from({ length: symbol.height }, (_row, row) =>
      Array.from(
        symbol.data.subarray(row * symbol.width, (row + 1) * symbol.width),
        (one) => one === 0,
      ),
    );
    drawMatrix(picture, matrix, { modulePixels: 12, tilt: 0 });
    expect(await reader()(seen(picture))).toBeNull();
    // It would be read by whoever asked for the family.
    const family = await readBarcodes(seen(picture) as ImageData, { formats: ['QRCode'] });
    expect(family.map((one) => one.text)).toEqual(['159408']);
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { pictureOfCode, writeCamera } from './camera.ts';
import type { GreyPicture } from './grey-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'foyer-camera-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const wasmBinary = new Uint8Array(readFileSync(wasm)).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
});

async function read({ width, height, pixels }: GreyPicture): Promise<string[]> {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [at, brightness] of pixels.entries()) data.fill(brightness, at * 4, at * 4 + 3);
  const image = { data, width, height, colorSpace: 'srgb' } as const;
  const codes = await readBarcodes(image, { formats: ['QRCode'] });
  return codes.map((code) => code.text);
}

describe('a code in view', () => {
  const text = 'ABCDEFGHIJKLMNOPQRSTUVWX23';

  it.each([
    ['held straight', {}],
    ['tilted', { tilt: 25 }],
    ['upside down', { tilt: 180 }],
    ['slightly out of focus', { blur: 2 }],
    ['far away', { size: 0.2 }],
    ['close, tilted and out of focus', { size: 0.6, tilt: -12, blur: 3 }],
  ])('is readable when %s', async (_, view) => {
    expect(await read(pictureOfCode({ text, ...view }))).toEqual([text]);
  });

  it('is lost when the blur is wider than its modules', async () => {
    expect(await read(pictureOfCode({ text, size: 0.15, blur: 9 }))).toEqual([]);
  });
});

describe('a camera file', () => {
  const [width, height] = [320, 240];
  const header = 'YUV4MPEG2 W320 H240 F10:1 Ip A1:1 C420jpeg\n';
  const frameBytes = 'FRAME\n'.length + width * height * 1.5;

  function framesOf(file: string): GreyPicture[] {
    const bytes = readFileSync(file);
    expect(bytes.subarray(0, header.length).toString()).toBe(header);
    const frames = (bytes.length - header.length) / frameBytes;
    expect(frames).toBe(Math.round(frames));
    return Array.from({ length: frames }, (_, index) => {
      const at = header.length + index * frameBytes + 'FRAME\n'.length;
      return { width, height, pixels: bytes.subarray(at, at + width * height) };
    });
  }

  it('shows one code for as long as it is asked to', async () => {
    const file = join(folder, 'one.y4m');
    writeCamera(file, ['first'], { width, height, secondsPerCode: 0.3 });
    const frames = framesOf(file);
    expect(frames).toHaveLength(3);
    expect(await Promise.all(frames.map(read))).toEqual([['first'], ['first'], ['first']]);
  });

  it('shows several codes in turn with an empty hall between them', async () => {
    const file = join(folder, 'several.y4m');
    const codes = ['first', { text: 'second', tilt: 30 }];
    writeCamera(file, codes, { width, height, secondsPerCode: 0.1, secondsBetween: 0.1 });
    expect(await Promise.all(framesOf(file).map(read))).toEqual([['first'], [], ['second'], []]);
  });
});

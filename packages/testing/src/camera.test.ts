import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pictureOfCode, writeCamera } from './camera.ts';
import type { GreyPicture } from './grey-picture.ts';
import { readCodes } from './read-codes.ts';

const folder = mkdtempSync(join(tmpdir(), 'foyer-camera-'));
afterAll(() => rmSync(folder, { recursive: true }));

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
    expect(await readCodes(pictureOfCode({ text, ...view }))).toEqual([text]);
  });

  it('is lost when the blur is wider than its modules', async () => {
    expect(await readCodes(pictureOfCode({ text, size: 0.15, blur: 9 }))).toEqual([]);
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
    expect(await Promise.all(frames.map(readCodes))).toEqual([['first'], ['first'], ['first']]);
  });

  it('shows several codes in turn with an empty hall between them', async () => {
    const file = join(folder, 'several.y4m');
    const codes = ['first', { text: 'second', tilt: 30 }];
    writeCamera(file, codes, { width, height, secondsPerCode: 0.1, secondsBetween: 0.1 });
    expect(await Promise.all(framesOf(file).map(readCodes))).toEqual([
      ['first'],
      [],
      ['second'],
      [],
    ]);
  });
});

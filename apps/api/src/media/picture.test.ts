import { crc32, deflateSync } from 'node:zlib';
import { Refusal } from '@foyer/domain/refusal.ts';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makePictureIsolated } from './isolated-picture.ts';
import { makePicture } from './picture.ts';

/** A picture in which every pixel differs a little, so that it compresses like a real one. */
const pixels = (width: number, height: number) => {
  const raw = Buffer.alloc(width * height * 3);
  for (let at = 0; at < raw.length; at += 1) raw[at] = (at * 31 + Math.floor(at / 977)) % 251;
  return sharp(raw, { raw: { width, height, channels: 3 } });
};
const codeOf = (bytes: Buffer) =>
  makePicture(bytes).then(
    () => 'taken',
    (error) => (error instanceof Refusal ? error.code : String(error)),
  );
const drawing = (inside: string, attributes = 'viewBox="0 0 40 20"') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);
const circle = '<circle cx="10" cy="10" r="8" fill="#087f5b"/>';

describe('what is stored', () => {
  it.each(['png', 'jpeg', 'webp', 'gif'] as const)('is WebP, whether it was %s', async (kind) => {
    const picture = await makePicture(await pixels(300, 240).toFormat(kind).toBuffer());
    const { format, width, height } = await sharp(picture.content).metadata();
    expect({ format, width, height }).toEqual({ format: 'webp', width: 300, height: 240 });
    expect(picture).toMatchObject({
      contentType: 'image/webp',
      widthPixels: 300,
      heightPixels: 240,
    });
  });

  it('is no longer than 1024 pixels, in the same shape', async () => {
    const picture = await makePicture(await pixels(2400, 1200).jpeg().toBuffer());
    expect(picture).toMatchObject({ widthPixels: 1024, heightPixels: 512 });
  });

  it('holds no place, no camera and no words of the original', async () => {
    const bytes = await pixels(400, 300)
      .withExif({
        IFD0: { Make: 'Kamera', Copyright: 'Vertraulich' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 57/1 0/1' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>Vertraulich</secret></x:xmpmeta>')
      .jpeg()
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const { content } = await makePicture(bytes);
    const { exif, xmp, icc, iptc } = await sharp(content).metadata();
    expect({ exif, xmp, icc, iptc }).toEqual({});
    expect(content.includes('Vertraulich')).toBe(false);
  });

  it('stands upright as the camera noted it', async () => {
    const bytes = await pixels(400, 300).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await makePicture(bytes)).toMatchObject({ widthPixels: 300, heightPixels: 400 });
  });

  it('is the first frame of an animation', async () => {
    const frames = Buffer.concat([
      await sharp({ create: { width: 220, height: 220, channels: 3, background: '#f00' } })
        .raw()
        .toBuffer(),
      await pixels(220, 220).raw().toBuffer(),
    ]);
    const animation = sharp(frames, {
      raw: { width: 220, height: 440, channels: 3, pageHeight: 220 },
    });
    const bytes = await animation.gif({ loop: 0 }).toBuffer();
    expect((await sharp(bytes, { animated: true }).metadata()).pages).toBe(2);
    // The first frame is one plain colour, so it is the one that was looked at.
    expect(await codeOf(bytes)).toBe('media.blank');
  });

  it('keeps nothing of a second file behind the picture', async () => {
    const page = '<script>alert(document.domain)</script>';
    const polyglot = Buffer.concat([await pixels(240, 240).png().toBuffer(), Buffer.from(page)]);
    const { content } = await makePicture(polyglot);
    expect(content.includes('script')).toBe(false);
    expect((await sharp(content).metadata()).format).toBe('webp');
  });

  it('is a drawing in the size it is shown in, whatever size it calls itself', async () => {
    expect(await makePicture(drawing(circle))).toMatchObject({
      widthPixels: 1024,
      heightPixels: 512,
    });
    const tiny = drawing(circle, 'width="16" height="16" viewBox="0 0 20 20"');
    expect(await makePicture(tiny)).toMatchObject({ widthPixels: 1024, heightPixels: 1024 });
  });

  it('keeps a drawing transparent where it is', async () => {
    const { content } = await makePicture(drawing(circle));
    const { data } = await sharp(content).raw().toBuffer({ resolveWithObject: true });
    expect([data[3], data.at(-1)]).toEqual([0, 0]);
  });
});

describe('what is refused', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'media.empty'],
    ['a page called logo.png', Buffer.from('<!doctype html><html><body>hi'), 'media.wrong_type'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'media.wrong_type'],
    [
      'a signature with nothing behind it',
      Buffer.from('89504e470d0a1a0a00', 'hex'),
      'media.corrupt',
    ],
    ['an SVG with a script', drawing('<script>alert(1)</script>'), 'media.svg_script'],
    ['an SVG with a handler', drawing(circle, 'onload="alert(1)"'), 'media.svg_handler'],
    [
      'an SVG that reads files',
      drawing('<image href="file:///etc/passwd"/>'),
      'media.svg_external',
    ],
    ['an SVG that shows nothing', drawing(''), 'media.blank'],
    [
      'an SVG that is not UTF-8',
      Buffer.concat([drawing(circle), Buffer.from([0xff])]),
      'media.svg_unreadable',
    ],
    [
      'an SVG of more than two megabytes',
      drawing(`<!--${'x'.repeat(2_100_000)}-->${circle}`),
      'media.too_large',
    ],
  ])('%s', async (_name, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('a picture too small to be sharp, with its size', async () => {
    const refusal = await makePicture(await pixels(120, 80).png().toBuffer()).catch((e) => e);
    expect(refusal).toMatchObject({
      code: 'media.too_small',
      params: { width: 120, height: 80, minimum: 200 },
    });
  });

  it('a picture of which half is missing', async () => {
    for (const kind of ['png', 'jpeg', 'webp'] as const) {
      const whole = await pixels(600, 600).toFormat(kind).toBuffer();
      expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe('media.corrupt');
    }
  });

  it('a small file that unpacks to 900 megapixels, without unpacking it', async () => {
    const bomb = hugePng(30_000);
    expect(bomb.length).toBeLessThan(200 * 1024);
    const before = process.memoryUsage().rss;
    expect(await codeOf(bomb)).toBe('media.too_many_pixels');
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
  });

  it('a drawing that calls itself larger than a wall', async () => {
    expect(await codeOf(drawing(circle, 'width="90000" height="90000"'))).toBe(
      'media.too_many_pixels',
    );
  });
});

describe('in a process of its own', () => {
  const codeOfIsolated = (bytes: Buffer) =>
    makePictureIsolated(bytes).then(
      () => 'taken',
      (error) => (error instanceof Refusal ? error.code : String(error)),
    );

  it('the same picture comes out', async () => {
    expect(await makePictureIsolated(drawing(circle))).toEqual(await makePicture(drawing(circle)));
  });

  it('the same refusal comes out, with its numbers', async () => {
    const refusal = await makePictureIsolated(await pixels(120, 80).png().toBuffer()).catch(
      (e) => e,
    );
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code: 'media.too_small', params: { width: 120 } });
  });

  it('a drawing that multiplies itself for hours is ended in seconds', async () => {
    const levels = Array.from({ length: 12 }, (_, n) =>
      n === 0
        ? `<g id="l0">${circle}</g>`
        : `<g id="l${n}">${`<use href="#l${n - 1}"/>`.repeat(12)}</g>`,
    );
    const bomb = drawing(`<defs>${levels.join('')}</defs><use href="#l11"/>`);
    const started = performance.now();
    // Somebody else's logo is not kept waiting by it.
    const [hostile, honest] = await Promise.all([
      codeOfIsolated(bomb),
      codeOfIsolated(drawing(circle)),
    ]);
    expect({ hostile, honest }).toEqual({ hostile: 'media.too_complex', honest: 'taken' });
    expect(performance.now() - started).toBeLessThan(25_000);
  }, 40_000);
});

/** One bit a pixel, all of them black: a hundred kilobytes for any size. */
function hugePng(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc(side * (Math.ceil(side / 8) + 1)));
  const chunk = (type: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), body]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(body.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

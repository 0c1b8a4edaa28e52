import { createHash } from 'node:crypto';
import { imageKindOf } from '@foyer/domain/media/image-kind.ts';
import { refuseMedia } from '@foyer/domain/media/media.refusals.ts';
import {
  displayLongSidePixels,
  type ImageKind,
  maxPixels,
  maxSvgBytes,
  minLongSidePixels,
} from '@foyer/domain/media/media.schema.ts';
import { canTakeSvg } from '@foyer/domain/media/svg.rules.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import sharp, { type Sharp, type SharpOptions } from 'sharp';

/** An image as it is stored. */
export type Picture = {
  readonly content: Buffer;
  readonly contentType: 'image/webp';
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly sha256: string;
};

/** How large a picture is kept, and how large a drawing may come. */
export type PictureMeasures = {
  readonly longSidePixels: number;
  /** Beyond this a lossless picture is a photograph, and better kept as one. */
  readonly losslessLimitBytes: number;
  readonly maxSvgBytes: number;
  readonly maxSvgElements?: number;
};
const usualMeasures: PictureMeasures = {
  longSidePixels: displayLongSidePixels,
  losslessLimitBytes: 300 * 1024,
  maxSvgBytes,
};
const maxSeconds = 10;
const usualDensity = 72;

const reading: SharpOptions = { limitInputPixels: maxPixels, failOn: 'error', pages: 1 };

/**
 * Decodes what was uploaded, shrinks it and writes it anew, so that nothing of the original bytes
 * is ever served: no metadata (EXIF, GPS), no second file hidden behind the first, no script.
 * A drawing (SVG) is rasterised. Throws a refusal that says what is wrong. For what a stranger sent
 * take `makePictureIsolated`: a hostile drawing keeps the thread that draws it.
 */
export async function makePicture(
  bytes: Buffer,
  measures: PictureMeasures = usualMeasures,
): Promise<Picture> {
  if (bytes.length === 0) throw refuseMedia('media.empty');
  const kind = imageKindOf(bytes);
  if (!kind) throw refuseMedia('media.wrong_type');
  try {
    const image = kind === 'svg' ? await openDrawing(bytes, measures) : await openPixels(bytes);
    return await write(image, kind, measures);
  } catch (error) {
    throw error instanceof Refusal ? error : refusalOf(error);
  }
}

async function openPixels(bytes: Buffer): Promise<Sharp> {
  const image = sharp(bytes, reading);
  const { width, height } = await image.metadata();
  if (Math.max(width, height) < minLongSidePixels) {
    throw refuseMedia('media.too_small', { width, height, minimum: minLongSidePixels });
  }
  // Turned as the camera noted it, since the note itself goes.
  return image.rotate();
}

async function openDrawing(bytes: Buffer, measures: PictureMeasures): Promise<Sharp> {
  if (bytes.length > measures.maxSvgBytes) {
    throw refuseMedia('media.too_large', { maximum: measures.maxSvgBytes / 1024 / 1024 });
  }
  const verdict = canTakeSvg(decodeUtf8(bytes), measures.maxSvgElements);
  if (!verdict.allowed) throw refuseMedia(verdict.code, verdict.params);
  const { width, height } = await sharp(bytes, reading).metadata();
  // Drawn at the size it is shown in: a vector has no size of its own.
  const scale = measures.longSidePixels / Math.max(width, height);
  const density = Math.min(Math.max(usualDensity * scale, 1), 100_000);
  return sharp(bytes, { ...reading, density });
}

function decodeUtf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuseMedia('media.svg_unreadable');
  }
}

async function write(
  image: Sharp,
  kind: ImageKind,
  { longSidePixels, losslessLimitBytes }: PictureMeasures,
): Promise<Picture> {
  const { data, info } = await image
    .timeout({ seconds: maxSeconds })
    .resize({
      width: longSidePixels,
      height: longSidePixels,
      fit: 'inside',
      withoutEnlargement: true,
    })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (isBlank(data)) throw refuseMedia('media.blank');
  const pixels = sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } });
  const content = await encode(pixels, kind, losslessLimitBytes);
  return {
    content,
    contentType: 'image/webp',
    widthPixels: info.width,
    heightPixels: info.height,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

async function encode(pixels: Sharp, kind: ImageKind, losslessLimitBytes: number): Promise<Buffer> {
  const isPhoto = kind === 'jpeg' || kind === 'webp';
  if (!isPhoto && losslessLimitBytes > 0) {
    const lossless = await pixels.clone().webp({ lossless: true }).toBuffer();
    if (lossless.length <= losslessLimitBytes) return lossless;
  }
  return pixels.webp({ quality: 90, alphaQuality: 100 }).toBuffer();
}

/** One colour all over, or nothing but transparency: text without its font, or the wrong export. */
function isBlank(rgba: Buffer): boolean {
  let isTransparent = true;
  let isUniform = true;
  for (let at = 0; at < rgba.length && (isTransparent || isUniform); at += 4) {
    if (rgba[at + 3] !== 0) isTransparent = false;
    for (let channel = 0; channel < 4; channel += 1) {
      if (rgba[at + channel] !== rgba[channel]) isUniform = false;
    }
  }
  return isTransparent || isUniform;
}

/** The decoder has no codes for what went wrong, only words. */
function refusalOf(error: unknown): Refusal {
  const words = error instanceof Error ? error.message : '';
  if (/pixel limit/i.test(words)) {
    return refuseMedia('media.too_many_pixels', { maximum: maxPixels / 1_000_000 });
  }
  return refuseMedia(/timeout/i.test(words) ? 'media.too_complex' : 'media.corrupt');
}

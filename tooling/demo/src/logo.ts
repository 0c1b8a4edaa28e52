import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

/** A drawing of `logos/` as an exhibitor's upload is stored. */
export interface Logo {
  readonly content: Buffer;
  readonly contentType: 'image/webp';
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly sha256: string;
}

const WIDTH = 800;

/** Rasterises each drawing once; the names are those of the files, without `.svg`. */
export async function drawLogos(names: Iterable<string>): Promise<Map<string, Logo>> {
  const drawn = await Promise.all(
    [...new Set(names)].map(async (name) => [name, await drawLogo(name)] as const),
  );
  return new Map(drawn);
}

async function drawLogo(name: string): Promise<Logo> {
  const svg = await readFile(new URL(`./logos/${name}.svg`, import.meta.url));
  const { data: content, info } = await sharp(svg, { density: 144 })
    .resize({ width: WIDTH })
    .webp({ lossless: true, effort: 1 })
    .toBuffer({ resolveWithObject: true });
  return {
    content,
    contentType: 'image/webp',
    widthPixels: info.width,
    heightPixels: info.height,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

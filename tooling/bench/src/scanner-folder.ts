import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from '@foyer/decoder/grey.ts';
import sharp from 'sharp';

/** As the scanner's worker makes them of a camera's frames. */
const LONGEST_SIDE = 1280;

/** The photos of a folder, `NAME.png` with `NAME.txt`; an empty text says that there is no code. */
export async function* picturesIn(folder: string) {
  const names = globSync('**/*.{png,jpg,jpeg}', { cwd: folder }).sort();
  if (names.length === 0) throw new Error(`No pictures in ${folder}`);
  for (const name of names) {
    const told = join(folder, name.replace(/\.[^.]+$/, '.txt'));
    if (!existsSync(told)) throw new Error(`${name} has no ${told} that says what is to be read`);
    const text = readFileSync(told, 'utf8').replace(/\r?\n$/, '');
    yield {
      kind: 'folder',
      text: text === '' ? null : text,
      frame: await frameOfFile(join(folder, name)),
    };
  }
}

async function frameOfFile(file: string): Promise<Frame> {
  const { data, info } = await sharp(file)
    .rotate()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}

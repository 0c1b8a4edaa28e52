import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { packFile } from './packed-file.ts';

async function unpacked(parts: readonly (string | Buffer)[]): Promise<string> {
  const packing = packFile();
  for (const part of parts) await packing.write(part);
  return gunzipSync(Buffer.concat([...(await packing.end())])).toString();
}

it('a file is what was written, one after the other', async () => {
  expect(await unpacked(['name;', '', Buffer.from('Öz\r\n'), 'Ada'])).toBe('name;Öz\r\nAda');
  expect(await unpacked([])).toBe('');
});

it.each([1, 2, 3, 4])('no letter is cut where a piece is full, %i bytes on', async (bytes) => {
  // 😀 has four bytes and two places in a string, so that each kind of cut is met.
  const part = `${'-'.repeat(bytes)}${'😀ö'.repeat(150_000)}`;
  expect((await unpacked([part, part])) === part + part).toBe(true);
});

it('a part is taken in before the next is asked for, so that the file is never held unpacked', async () => {
  const packing = packFile();
  const part = 'the same again '.repeat(100_000);
  for (let count = 0; count < 20; count += 1) await packing.write(part);
  const pieces = await packing.end();
  const packed = pieces.reduce((sum, piece) => sum + piece.length, 0);
  expect(packed).toBeLessThan((20 * part.length) / 50);
});

import { existsSync, globSync } from 'node:fs';
import { basename } from 'node:path';

// `pnpm bench NAME [arguments]`: runs `NAME.bench.ts` of this folder, which prints a table for
// people and, as its last line, one line of JSON.

const folder = import.meta.dirname;
const name = process.argv[2] ?? '';
const file = `${folder}/${name}.bench.ts`;

if (/^[a-z-]+$/.test(name) && existsSync(file)) await import(file);
else {
  const known = globSync('*.bench.ts', { cwd: folder }).map((path) => basename(path, '.bench.ts'));
  console.error(`pnpm bench NAME, where NAME is one of: ${known.sort().join(', ')}`);
  process.exitCode = 2;
}

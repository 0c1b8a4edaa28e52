import { existsSync, globSync } from 'node:fs';
import { basename } from 'node:path';

// `pnpm drill NAME [arguments]`: runs `NAME.drill.ts` of this folder, which prints a table for
// people and, as its last line, one line of JSON.

const folder = import.meta.dirname;
const name = process.argv[2] ?? '';
const file = `${folder}/${name}.drill.ts`;

if (/^[a-z-]+$/.test(name) && existsSync(file)) await import(file);
else {
  const known = globSync('*.drill.ts', { cwd: folder }).map((path) => basename(path, '.drill.ts'));
  console.error(`pnpm drill NAME, where NAME is one of: ${known.sort().join(', ')}`);
  process.exitCode = 2;
}

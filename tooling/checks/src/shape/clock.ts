import type { Violation } from '../check.ts';
import { lineAt } from './scan.ts';
import type { SourceTree } from './source-tree.ts';
import { isTest } from './source-tree.ts';

const pure =
  /^packages\/(?:domain|allocation)\/src\/|^apps\/api\/src\/.+\.(?:commands|queries|mail)\.ts$/;
const reading =
  /(?<![\w$.])(?:Date\s*\.\s*now\s*\(|new\s+Date\b\s*(?:\(\s*\)|(?!\s*\())|Math\s*\.\s*random\s*\()/g;

/** Time and chance enter once, at the edge; whatever decides gets them passed in. */
export function strayClocks({ files }: SourceTree): Violation[] {
  return files.flatMap(({ path, code }) => {
    if (!pure.test(path) || isTest(path)) return [];
    return [...code.matchAll(reading)].map((match) => ({
      file: path,
      line: lineAt(code, match.index),
      problem: `reads ${match[0].startsWith('Math') ? 'chance' : 'the clock'} by itself`,
      mend: 'take `now` (in the API `ctx.now`) or the value as a parameter',
    }));
  });
}

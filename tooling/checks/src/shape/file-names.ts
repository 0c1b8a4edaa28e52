import type { Violation } from '../check.ts';
import type { SourceTree } from './source-tree.ts';

const dumpingGrounds =
  /^(?:utils?|helpers?|common|libs?|misc|managers?|services?|data|info|process|do)$/;

/** `packages/lib/` and `stand-utils.ts` say nothing about what is inside. */
export function namelessNames({ files }: SourceTree): Violation[] {
  return files.flatMap(({ path }) => {
    const parts = path.split('/');
    return parts.flatMap((part, depth) => {
      const isFile = depth === parts.length - 1;
      if (isFile && !/\.(?:ts|tsx|css)$/.test(part)) return [];
      const words = isFile ? part.split('.').slice(0, -1) : [part];
      const nameless =
        isFile && words[0] === 'index'
          ? 'index'
          : words.find((word) => dumpingGrounds.test(word.split('-').at(-1) ?? ''));
      // The demo event is data and says so.
      if (nameless === undefined || (nameless === 'data' && path.startsWith('tooling/demo/')))
        return [];
      const mend =
        nameless === 'index'
          ? 'no barrels: import from the file itself'
          : 'name it after the noun or the value it is about, such as money.ts';
      return [{ file: path, problem: `“${nameless}” is not used as a name`, mend }];
    });
  });
}

const longest = 400;
const mayBeLong = [
  /^tooling\/demo\//,
  /^packages\/database\/src\/migrations\//,
  /\.(?:de|en)\.ts$/,
];

export function tooLong({ files }: SourceTree): Violation[] {
  return files.flatMap(({ path, text }) => {
    if (!/\.(?:ts|tsx|css)$/.test(path) || mayBeLong.some((pattern) => pattern.test(path)))
      return [];
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    if (lines <= longest) return [];
    const problem = `${lines} lines; ${longest} is the most, 200 the point to split`;
    return [{ file: path, problem, mend: 'split it by what its parts are about' }];
  });
}

import type { Violation } from '../check.ts';
import { homeOf, nouns } from './nouns.ts';
import { places } from './roles.ts';
import type { SourceTree } from './source-tree.ts';

const code = /\.(?:ts|tsx|css)$/;
const migration =
  /^packages\/database\/src\/migrations\/\d{4}-\d{2}-\d{2}T\d{4}_[a-z]+(?:_[a-z0-9]+)+\.ts$/;

/** Every source file has a name that says what it is, in a place that may hold it. */
export function unknownRoles({ files }: SourceTree): Violation[] {
  return files.flatMap(({ path }) => {
    if (!code.test(path) || migration.test(path)) return [];
    const at = path.lastIndexOf('/');
    const [folder, name] = [path.slice(0, at), path.slice(at + 1)];
    const place = places.find((candidate) => candidate.folder.test(folder));
    if (place === undefined) {
      return [
        {
          file: path,
          problem: `no file is expected in ${folder}/`,
          mend: 'docs/architecture.md says what lives where',
        },
      ];
    }
    const { what, role, test, ending } = partsOf(name);
    if (ending !== 'ts' && !place.browser) {
      return [{ file: path, problem: `.${ending} is for the browser's packages`, mend: 'use .ts' }];
    }
    if (role !== undefined) {
      if (place.roles.includes(role)) return [];
      return [{ file: path, problem: `“${role}” is no role in ${folder}/`, mend: place.mend }];
    }
    if (test || place.plain === 'any' || place.plain.includes(what)) return [];
    return [{ file: path, problem: `“${name}” is no known file of ${folder}/`, mend: place.mend }];
  });
}

/** `stand.rules.test.ts` is a test of the rules of stand. */
function partsOf(name: string) {
  const words = name.split('.');
  const ending = words.pop();
  const test = words.length > 1 && words.at(-1) === 'test';
  if (test) words.pop();
  const [what = '', ...roles] = words;
  return { what, role: roles.length > 0 ? roles.join('.') : undefined, test, ending };
}

/** Every folder of domain and API is a noun of the list, or one of the few beside them. */
export function unknownNouns({ files }: SourceTree): Violation[] {
  const unknown = new Map<string, string>();
  for (const { path } of files) {
    const home = homeOf(path);
    if (home?.kind === 'unknown') unknown.set(home.folder, path);
  }
  return [...unknown].map(([folder, file]) => ({
    file,
    problem: `“${folder}” is neither a noun (${nouns.join(' < ')}) nor known beside them`,
    mend: 'use the noun’s word, or give the noun a rank in tooling/checks/src/shape/nouns.ts',
  }));
}

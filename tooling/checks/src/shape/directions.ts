import type { Violation } from '../check.ts';
import { homeOf, rankOf } from './nouns.ts';
import type { SourceFile, SourceTree } from './source-tree.ts';
import { isTest, targetOf } from './source-tree.ts';

/** A noun imports only nouns of a lower rank, in the domain and in the API, types included. */
export function upwardNouns(tree: SourceTree): Violation[] {
  return eachImport(tree, (file, line, target) => {
    if (isTest(file.path)) return [];
    const from = homeOf(file.path);
    const to = homeOf(target);
    if (!from || !to || from.folder === to.folder) return [];
    const [rank, other] = [rankOf(from.folder), rankOf(to.folder)];
    if (rank === undefined || other === undefined || other < rank) return [];
    return [
      {
        file: file.path,
        line,
        problem: `${from.folder} imports ${to.folder}, which is ranked above it`,
        mend: `record a fact and let ${to.folder} react, or move the code up to ${to.folder}`,
      },
    ];
  });
}

/** Higher layers call lower ones; `commands` may call the commands of a lower noun. */
const layers = { router: 4, routes: 4, jobs: 4, reactions: 4, commands: 3, mail: 2, queries: 1 };
const highest = 4;

/** In a slice of the API calls go down: router, jobs, reactions → commands → mail → queries. */
export function upwardLayers(tree: SourceTree): Violation[] {
  return eachImport(tree, (file, line, target) => {
    if (isTest(file.path) || homeOf(file.path)?.kind !== 'noun') return [];
    if (homeOf(target)?.kind !== 'noun' || !target.startsWith('apps/api/')) return [];
    const [from, to] = [layerOf(file.path), layerOf(target)];
    if (to < from || (to === from && from < highest)) return [];
    return [
      {
        file: file.path,
        line,
        problem: `calls up to ${target}`,
        mend: 'calls go down: router, jobs, reactions → commands → mail → queries → values',
      },
    ];
  });
}

/** A file without a role holds a value and is below all layers. */
function layerOf(path: string): number {
  const role = /\.([^.]+)\.ts$/.exec(path)?.[1];
  return layers[role as keyof typeof layers] ?? 0;
}

/** A feature stands alone; a page composes several. */
export function tangledFeatures(tree: SourceTree): Violation[] {
  const feature = /^(apps\/[^/]+\/src)\/features\/([^/]+)\//;
  return eachImport(tree, (file, line, target) => {
    const from = feature.exec(file.path);
    if (!from) return [];
    const to = feature.exec(target);
    if (to && (to[1] !== from[1] || to[2] !== from[2])) {
      const problem = `the feature ${from[2]} imports the feature ${to[2]}`;
      const mend =
        'let the page compose both, or move what they share to the package it belongs to';
      return [{ file: file.path, line, problem, mend }];
    }
    if (!target.startsWith(`${from[1]}/pages/`)) return [];
    const mend = 'pages compose features, not the other way round';
    return [{ file: file.path, line, problem: `the feature ${from[2]} imports a page`, mend }];
  });
}

function eachImport(
  tree: SourceTree,
  judge: (file: SourceFile, line: number, target: string) => Violation[],
): Violation[] {
  return tree.files.flatMap((file) =>
    file.imports.flatMap(({ specifier, line }) => {
      const target = targetOf(tree, file, specifier);
      return target === undefined ? [] : judge(file, line, target);
    }),
  );
}

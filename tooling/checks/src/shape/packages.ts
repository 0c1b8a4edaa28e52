import type { Violation } from '../check.ts';
import type { SourceTree } from './source-tree.ts';
import { isTest, packageFolder, targetOf } from './source-tree.ts';

type Wall = { imports: readonly string[]; inTests?: readonly string[] };

const webApp: Wall = { imports: ['ui', 'portal', 'floor-plan', 'messages', 'domain'] };

/** Who may import whom. Tests of a package may import more. Everyone sees only the API's type. */
export const walls: Readonly<Record<string, Wall>> = {
  'apps/api': {
    // Of the plan what needs no browser: how it is coloured and labelled, for its print.
    imports: ['domain', 'database', 'mail', 'messages', 'allocation', 'demo', 'floor-plan'],
    inTests: ['testing'],
  },
  'apps/exhibitor': { imports: [...webApp.imports, 'decoder'] },
  'apps/organiser': webApp,
  'apps/visitor': { imports: ['ui', 'floor-plan', 'messages', 'domain'] },
  'packages/allocation': { imports: ['domain'] },
  'packages/database': { imports: [], inTests: ['domain', 'testing'] },
  // Frames in, codes out: it runs in a worker of the scanner, and in its measurement.
  'packages/decoder': { imports: [], inTests: ['testing'] },
  'packages/domain': { imports: [] },
  'packages/floor-plan': { imports: ['domain', 'messages'] },
  'packages/mail': { imports: ['messages', 'domain'] },
  'packages/messages': { imports: ['domain'] },
  'packages/portal': { imports: ['ui', 'messages', 'domain'] },
  'packages/testing': { imports: ['database', 'domain'] },
  'packages/ui': { imports: [] },
  'tooling/checks': { imports: ['messages', 'domain'] },
  'tooling/demo': { imports: ['domain', 'database', 'mail', 'messages'], inTests: ['testing'] },
  'tooling/journeys': { imports: ['testing', 'domain', 'messages'] },
  'tooling/typescript': { imports: [] },
  'tooling/vitest': { imports: [] },
};

/** What every other tool may use. A tool measures or drives the product and is used by nobody. */
const otherTool: Wall = {
  imports: [
    ...['testing', 'database', 'domain', 'messages', 'demo', 'allocation', 'floor-plan', 'api'],
    'decoder',
  ],
};

const seesTheApi = /^(?:apps\/(?:exhibitor|organiser|visitor)|packages\/portal)$/;
const apiType = 'apps/api/src/app-router.ts';

export function strayPackages(tree: SourceTree): Violation[] {
  return tree.files.flatMap((file) => {
    const from = packageFolder(file.path);
    if (from === undefined) return [];
    const wall = walls[from] ?? (from.startsWith('tooling/') ? otherTool : undefined);
    const allowed = [...(wall?.imports ?? []), ...((isTest(file.path) && wall?.inTests) || [])];

    return file.imports.flatMap(({ specifier, line, typeOnly }) => {
      const target = targetOf(tree, file, specifier);
      const to = target === undefined ? undefined : packageFolder(target);
      const at = { file: file.path, line };
      if (target !== undefined && isTest(target) && !isTest(file.path)) {
        const mend = 'name it without test-, or move what both need out of it';
        return [{ ...at, problem: `${target} is for tests only`, mend }];
      }
      if (target === undefined || to === from) return [];
      if (specifier.startsWith('.')) {
        return [
          { ...at, problem: `${specifier} leaves the package`, mend: 'import @foyer/… instead' },
        ];
      }
      if (to === undefined) return [];
      if (to === 'apps/api' && seesTheApi.test(from)) {
        if (typeOnly && target === apiType) return [];
        const mend = `import type { AppRouter } from '@foyer/api/app-router.ts' and nothing else`;
        return [{ ...at, problem: `${from} takes ${specifier} from the server`, mend }];
      }
      if (wall === undefined) {
        const mend = 'give the package a row in tooling/checks/src/shape/packages.ts';
        return [{ ...at, problem: `${from} is an unknown package`, mend }];
      }
      if (allowed.includes(to.split('/')[1] ?? '')) return [];
      const list = allowed.length > 0 ? allowed.join(', ') : 'no other package';
      const mend = `${from} may import ${list}; move the code to the wall it belongs to`;
      return [{ ...at, problem: `${from} imports ${to}`, mend }];
    });
  });
}

/**
 * A rule runs anywhere: it knows zod and nothing else. The allocation has its solver besides, and a
 * thread to run it in; it still takes everything it decides on from its caller. A migration is
 * frozen and imports no code.
 */
export function strayDependencies(tree: SourceTree): Violation[] {
  return tree.files.flatMap((file) => {
    const isMigration = file.path.startsWith('packages/database/src/migrations/');
    const isAllocation = file.path.startsWith('packages/allocation/src/');
    const isRule = /^packages\/(?:domain|allocation)\/src\//.test(file.path);
    if (isTest(file.path) || (!isRule && !isMigration)) return [];
    return file.imports.flatMap(({ specifier, line }) => {
      const isLocal = targetOf(tree, file, specifier) !== undefined;
      const fine = isMigration
        ? specifier === 'kysely'
        : isLocal ||
          /^zod(?:\/|$)/.test(specifier) ||
          (isAllocation && /^(?:highs|node:worker_threads)$/.test(specifier));
      if (fine) return [];
      const mend = isMigration
        ? 'a migration is frozen: it imports kysely alone and repeats what it needs'
        : isAllocation
          ? 'the allocation is pure but for its solver: zod, highs and node:worker_threads'
          : 'the domain is pure: zod and nothing else; pass the rest in';
      return [{ file: file.path, line, problem: `imports ${specifier}`, mend }];
    });
  });
}

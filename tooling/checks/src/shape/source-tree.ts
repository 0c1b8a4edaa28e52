import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { Import } from './imports.ts';
import { findImports } from './imports.ts';
import { blankOut } from './scan.ts';

export type SourceFile = {
  /** Relative to the repository, with forward slashes. */
  path: string;
  text: string;
  /** The text without comments and contents of strings; see `blankOut`. */
  code: string;
  imports: readonly Import[];
};

export type SourceTree = {
  files: readonly SourceFile[];
  /** Folder of each workspace package by its name, such as `@foyer/domain`. */
  packages: ReadonlyMap<string, string>;
};

const sourceCode = /\.(?:ts|tsx|mts|js|mjs)$/;
const text = /\.(?:ts|tsx|mts|js|mjs|css|html|json)$/;
const notOurs = new Set(['node_modules', 'dist', 'coverage', 'test-results']);

/** A tree from paths and texts; tests make small ones up. */
export function sourceTree(texts: Readonly<Record<string, string>>): SourceTree {
  const packages = new Map<string, string>();
  const files = Object.entries(texts).map(([path, content]) => {
    if (/^(?:apps|packages|tooling)\/[^/]+\/package\.json$/.test(path)) {
      packages.set(JSON.parse(content).name, dirname(path));
    }
    const code = sourceCode.test(path) ? blankOut(content) : '';
    return { path, text: content, code, imports: code ? findImports(content, code) : [] };
  });
  return { files, packages };
}

/** Reads the three walls of the repository. */
export function readSourceTree(repository: string): SourceTree {
  const texts: Record<string, string> = {};
  for (const wall of ['apps', 'packages', 'tooling']) {
    const folder = join(repository, wall);
    for (const path of filesBelow(folder)) {
      const inRepository = posix.join(wall, path);
      texts[inRepository] = text.test(path) ? readFileSync(join(folder, path), 'utf8') : '';
    }
  }
  return sourceTree(texts);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || notOurs.has(entry.name)) return [];
    if (!entry.isDirectory()) return [entry.name];
    return filesBelow(join(folder, entry.name)).map((path) => `${entry.name}/${path}`);
  });
}

/** Folder of the package a file belongs to, such as `apps/api`. */
export function packageFolder(path: string): string | undefined {
  return /^(?:apps|packages|tooling)\/[^/]+/.exec(path)?.[0];
}

/**
 * Where an import leads inside the repository: `@foyer/domain/stand/stand.rules.ts` to
 * `packages/domain/src/stand/stand.rules.ts`; undefined for packages from the registry.
 */
export function targetOf(
  tree: SourceTree,
  from: SourceFile,
  specifier: string,
): string | undefined {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return posix.join(posix.dirname(from.path), bare);
  const [, name, rest] = /^(@[^/]+\/[^/]+)(?:\/(.*))?$/.exec(bare) ?? [];
  const folder = name === undefined ? undefined : tree.packages.get(name);
  if (folder === undefined) return undefined;
  return rest === undefined ? folder : `${folder}/src/${rest}`;
}

/** Tests, and what is named `test-…` or `…-test-…` because only tests use it. */
export function isTest(path: string): boolean {
  return /\.(?:test|journey)\.tsx?$|\/(?:[^/]+-)?test-[^/]+\.tsx?$/.test(path);
}

import { posix } from 'node:path';
import type { Violation } from '../check.ts';
import { lineAt } from './scan.ts';
import type { SourceFile, SourceTree } from './source-tree.ts';
import { isTest, targetOf } from './source-tree.ts';

const isModule = (path: string) => path.endsWith('.module.css');
const bound = /import\s+(\w+)\s+from\s+['"]([^'"]+\.module\.css)['"]/g;

/**
 * A class that is named and nowhere written does nothing, and neither type check nor build says so;
 * one that nobody names is left over from what was taken out.
 */
export function strayStyles(tree: SourceTree): Violation[] {
  const sheets = new Map(tree.files.filter(({ path }) => isModule(path)).map((f) => [f.path, f]));
  const named = new Map<string, Set<string>>();
  /** Sheets of which some class is chosen by a value: which, nobody can say here. */
  const chosen = new Set<string>();
  const missing: Violation[] = [];
  for (const file of tree.files.filter(({ path }) => !isTest(path))) {
    for (const { variable, sheet } of sheetsOf(tree, file)) {
      const written = classesIn(sheets.get(sheet)?.text ?? '');
      const names = named.get(sheet) ?? named.set(sheet, new Set()).get(sheet);
      for (const use of file.text.matchAll(
        new RegExp(`(?<![\\w.])${variable}\\b(\\.\\w+)?`, 'g'),
      )) {
        const name = use[1]?.slice(1) ?? quotedName(file.text, use.index + use[0].length);
        const isImport = file.text.slice(0, use.index).endsWith('import ');
        if (name === undefined) {
          if (!isImport) chosen.add(sheet);
          continue;
        }
        names?.add(name);
        if (written.has(name)) continue;
        missing.push({
          file: file.path,
          line: lineAt(file.text, use.index),
          problem: `names the class “${name}”, which ${posix.basename(sheet)} does not have`,
          mend: 'write the class, or take its name away',
        });
      }
    }
  }
  return [...missing, ...[...sheets].flatMap(([path, { text }]) => leftOver(path, text))];

  function leftOver(path: string, text: string): Violation[] {
    if (chosen.has(path)) return [];
    return [...classesIn(text)]
      .filter((name) => !named.get(path)?.has(name))
      .map((name) => ({
        file: path,
        problem: `has the class “${name}”, which nobody names`,
        mend: 'take it out',
      }));
  }
}

function sheetsOf(tree: SourceTree, file: SourceFile) {
  return [...file.text.matchAll(bound)].flatMap(([, variable, specifier = '']) => {
    const sheet = targetOf(tree, file, specifier);
    return variable && sheet ? [{ variable, sheet }] : [];
  });
}

/** `classes['a-name']` says which as well as `classes.name`. */
function quotedName(text: string, at: number): string | undefined {
  return /^\[['"]([\w-]+)['"]\]/.exec(text.slice(at, at + 80))?.[1];
}

function classesIn(css: string): Set<string> {
  const rules = css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/:global\([^)]*\)/g, '')
    .replaceAll(/\{[^{}]*\}/g, (body) => (/[.&][\w-]*\s*\{/.test(body) ? body : '{}'))
    .replaceAll(/url\([^)]*\)|"[^"]*"|'[^']*'/g, '');
  return new Set([...rules.matchAll(/\.([a-zA-Z_][\w-]*)/g)].flatMap(([, name]) => name ?? []));
}

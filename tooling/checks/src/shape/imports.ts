import { blankOut, lineAt } from './scan.ts';

export type Import = {
  /** What stands between the quotes. */
  specifier: string;
  kind: 'import' | 'export' | 'dynamic';
  /** True for `import type` and `export type` only; `{ type A }` still loads the module. */
  typeOnly: boolean;
  line: number;
};

const quoted = `(?<quote>['"\`])(?<content>[^'"\`]*)\\k<quote>`;
const patterns = {
  import: new RegExp(
    `(?<![.\\w$])import\\s*(?<type>type\\s+(?!from\\s*['"]|,))?[\\w$\\s{},*]*?(?<![\\w$])(?:from\\s*)?${quoted}`,
    'dg',
  ),
  export: new RegExp(
    `(?<![.\\w$])export\\s*(?<type>type\\s*)?(?:\\*(?:\\s*as\\s+[\\w$]+)?|\\{[\\w$\\s,]*\\})\\s*from\\s*${quoted}`,
    'dg',
  ),
  dynamic: new RegExp(`(?<![.\\w$])import\\s*\\(\\s*${quoted}`, 'dg'),
} as const;

/** Every module that a source file names, in the order of the file. */
export function findImports(source: string, blanked = blankOut(source)): Import[] {
  const found: Import[] = [];
  for (const [kind, pattern] of Object.entries(patterns)) {
    for (const match of blanked.matchAll(pattern)) {
      const [start, end] = match.indices?.groups?.['content'] ?? [0, 0];
      found.push({
        specifier: source.slice(start, end),
        kind: kind as Import['kind'],
        typeOnly: match.groups?.['type'] !== undefined,
        line: lineAt(source, start),
      });
    }
  }
  return found.sort((one, other) => one.line - other.line);
}

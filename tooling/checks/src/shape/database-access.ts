import type { Violation } from '../check.ts';
import { homeOf } from './nouns.ts';
import { lineAt } from './scan.ts';
import type { SourceFile, SourceTree } from './source-tree.ts';
import { isTest } from './source-tree.ts';

/** Kysely's ways to begin a statement, and its template for SQL as text. */
const statement =
  /\.\s*(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|replaceInto|selectNoFrom|executeQuery)\b|(?<![\w$.])(sql)\s*(?:<[^`]*>\s*)?[`.]/g;
const drivers = /^(?:kysely|pg)(?:\/|$)/;

/**
 * All SQL of a noun is in its `*.queries.ts`. Commands hold the transaction and pass it on; a
 * `import type` of Kysely's is how they name it.
 */
export function strayDatabaseAccess({ files }: SourceTree): Violation[] {
  return files.flatMap((file) => {
    if (!file.path.startsWith('apps/api/src/') || isTest(file.path)) return [];
    if (/\.queries\.ts$/.test(file.path)) return [];
    return [...statementsIn(file), ...driversIn(file)];
  });
}

const mend = 'move the statement to the *.queries.ts of its noun and call it from here';

function statementsIn(file: SourceFile): Violation[] {
  return [...file.code.matchAll(statement)].map((match) => ({
    file: file.path,
    line: lineAt(file.code, match.index),
    problem: `touches the database with ${match[1] ?? match[2]}`,
    mend,
  }));
}

/** What is beside the nouns opens the connection and the transactions; a slice does not. */
function driversIn(file: SourceFile): Violation[] {
  if (homeOf(file.path)?.kind !== 'noun') return [];
  return file.imports
    .filter(({ specifier, typeOnly }) => !typeOnly && drivers.test(specifier))
    .map(({ specifier, line }) => ({
      file: file.path,
      line,
      problem: `imports ${specifier}`,
      mend: `${mend}; to name a type, write import type`,
    }));
}

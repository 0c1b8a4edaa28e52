import { type Database, openPool } from '@foyer/database/connection.ts';
import { ScopedDialect } from '@foyer/database/scoped-driver.ts';
import type { Tables } from '@foyer/database/tables.ts';
import {
  type CompiledQuery,
  Kysely,
  PostgresQueryCompiler,
  type QueryId,
  type RootOperationNode,
} from 'kysely';

export type TenantColumn = 'event_id' | 'exhibitor_id' | 'account_id';

export type UnfilteredDatabase = Database & {
  /** How many filters were taken away so far, column by column. */
  readonly taken: Record<TenantColumn, number>;
  /** Statements that name this tenant in a way the rewriting below does not know. */
  leftOver(tenantId: string): string[];
};

/**
 * The database as it would be if every query had forgotten whose rows it wants: `event_id = …` is
 * taken out of each statement on its way to the server. Row level security is all that is left.
 */
export function openUnfilteredDatabase(
  connectionString: string,
  columns: readonly TenantColumn[],
): UnfilteredDatabase {
  const pool = openPool({ connectionString, poolSize: 3 }, { pipeline: true });
  const compiler = new UnfilteredCompiler(columns);
  const db = new Kysely<Tables>({ dialect: new UnfilteredDialect(pool, compiler) });
  return {
    db,
    pool,
    taken: compiler.taken,
    leftOver: (tenantId) =>
      compiler.statements
        .filter(({ sql, parameters }) => !/^insert /.test(sql) && parameters.includes(tenantId))
        .map(({ sql }) => sql),
    close: () => pool.end(),
  };
}

class UnfilteredDialect extends ScopedDialect {
  readonly #compiler: PostgresQueryCompiler;

  constructor(pool: ReturnType<typeof openPool>, compiler: PostgresQueryCompiler) {
    super(pool);
    this.#compiler = compiler;
  }

  override createQueryCompiler(): PostgresQueryCompiler {
    return this.#compiler;
  }
}

/** Works on the text, so that statements written as text lose their filters too. */
class UnfilteredCompiler extends PostgresQueryCompiler {
  readonly taken = { event_id: 0, exhibitor_id: 0, account_id: 0 };
  /** What went to the server, with the parameters that still decide anything. */
  readonly statements: { sql: string; parameters: unknown[] }[] = [];
  readonly #filter: RegExp;

  constructor(columns: readonly TenantColumn[]) {
    super();
    // `"stand"."event_id" = $1` as Kysely writes it, `s.event_id = $1` as people do.
    this.#filter = new RegExp(
      `(?:"?\\w+"?\\.)?"?\\b(${columns.join('|')})"?\\s*=\\s*\\$(\\d+)`,
      'g',
    );
  }

  override compileQuery(node: RootOperationNode, queryId: QueryId): CompiledQuery {
    const compiled = super.compileQuery(node, queryId);
    const deciding: unknown[] = [...compiled.parameters];
    const sql = compiled.sql.replaceAll(this.#filter, (_, column: TenantColumn, number: string) => {
      this.taken[column] += 1;
      deciding[Number(number) - 1] = undefined;
      // The parameter stays in use: PostgreSQL wants to know its type.
      return `($${number}::uuid is not null)`;
    });
    // A fact about the event itself: `noun_id` says what it is about, and narrows to no tenant.
    for (const [, number] of sql.matchAll(/"noun_id" = \$(\d+)/g))
      deciding[Number(number) - 1] = undefined;
    this.statements.push({ sql, parameters: deciding });
    return { ...compiled, sql };
  }
}

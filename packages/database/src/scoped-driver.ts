import { AsyncLocalStorage } from 'node:async_hooks';
import {
  CompiledQuery,
  type DatabaseConnection,
  type KyselyProps,
  PostgresDialect,
  PostgresDriver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type pg from 'pg';
import { sentAhead } from './prepared.ts';

/**
 * Sends BEGIN and the scope's settings together with the first query, so a request costs two
 * round trips (begin + settings + first query, commit) instead of four.
 *
 * What may go wrong, and why nothing leaks:
 * - set_config is refused: the transaction is aborted, every further query fails.
 * - BEGIN is refused (a late cancel, a timeout): the queries already on the wire run on their own.
 *   Row level security then shows them nothing, for no setting is made, and the server refuses
 *   every write, for the session is read only outside `begin read write` (connection.ts).
 * - Either error is what the first awaited query throws, in place of its own result.
 */
export class ScopedDialect extends PostgresDialect {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    super({ pool });
    this.#pool = pool;
  }

  override createDriver(): PostgresDriver {
    return new ScopedDriver(this.#pool, this);
  }
}

/** The settings of a transaction, as `set_config` takes them. */
export type Settings = Readonly<Record<string, string>>;

/** What `withScope` hands to the driver, and gets back from it, across Kysely. */
export interface Opening {
  readonly owner: object;
  settings: Settings;
  connection?: ScopedConnection;
  /** What Kysely makes a transaction of, beside its executor. */
  builtOf?: Pick<KyselyProps, 'config' | 'dialect' | 'driver'>;
  ended: boolean;
}

export const openings = new AsyncLocalStorage<Opening>();

type PostgresConnection = Parameters<PostgresDriver['rollbackTransaction']>[0];

class ScopedDriver extends PostgresDriver {
  readonly #wrapped = new WeakMap<PostgresConnection, ScopedConnection>();
  readonly #dialect: ScopedDialect;

  constructor(pool: pg.Pool, dialect: ScopedDialect) {
    super({ pool });
    this.#dialect = dialect;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const inner = (await super.acquireConnection()) as PostgresConnection;
    const connection = this.#wrapped.get(inner) ?? new ScopedConnection(inner);
    this.#wrapped.set(inner, connection);
    return connection;
  }

  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings) {
    const opening = openings.getStore();
    if (!opening || opening.connection || opening.ended) {
      throw new Error(
        'Open a transaction with withScope(database, scope, …), not on the database.',
      );
    }
    const scoped = connection as ScopedConnection;
    const level = settings.isolationLevel ? ` isolation level ${settings.isolationLevel}` : '';
    scoped.begin(`begin${level} ${settings.accessMode ?? 'read write'}`, opening.settings);
    opening.connection = scoped;
    const dialect = this.#dialect;
    opening.builtOf = { dialect, driver: this, config: { dialect } };
  }

  override async rollbackTransaction(connection: DatabaseConnection) {
    const scoped = connection as ScopedConnection;
    scoped.forget();
    await super.rollbackTransaction(scoped.inner);
  }

  override async releaseConnection(connection: DatabaseConnection) {
    const scoped = connection as ScopedConnection;
    scoped.forget();
    await super.releaseConnection(scoped.inner);
  }
}

export class ScopedConnection implements DatabaseConnection {
  readonly inner: PostgresConnection;
  /** Statements sent whose answers nobody has looked at yet. */
  #ahead: Promise<unknown>[] = [];
  #refusal: { readonly reason: unknown } | undefined;

  constructor(inner: PostgresConnection) {
    this.inner = inner;
  }

  begin(statement: string, settings: Settings): void {
    this.#sendAhead(CompiledQuery.raw(statement));
    this.set(settings);
  }

  /** Takes effect before the next query, in the same round trip. */
  set(settings: Settings): void {
    const entries = Object.entries(settings);
    if (entries.length === 0) return;
    const calls = entries.map(
      (_, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, true)`,
    );
    const text = `/* prepared settings_${entries.length} */ select ${calls.join(', ')}`;
    this.#sendAhead(CompiledQuery.raw(text, entries.flat()));
  }

  forget(): void {
    this.#ahead = [];
    this.#refusal = undefined;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    // Kept until the transaction ends, so that swallowing the error does not lead past it.
    if (this.#refusal) throw this.#refusal.reason;
    // Each of several queries on their way looks at what went ahead of them, and none leads past it.
    const ahead = this.#ahead;
    const answers = await Promise.allSettled([this.inner.executeQuery<R>(query), ...ahead]);
    if (ahead.length > 0) this.#ahead = this.#ahead.filter((sent) => !ahead.includes(sent));
    const refused = answers.slice(1).find((answer) => answer.status === 'rejected');
    if (refused) {
      this.#refusal = { reason: refused.reason };
      throw refused.reason;
    }
    const [answer] = answers;
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  }

  /** Several statements in one round trip; the server runs them one after the other. */
  async executeTogether(queries: readonly CompiledQuery[]): Promise<QueryResult<unknown>[]> {
    const [last, ...before] = [...queries].reverse();
    if (!last) return [];
    const sent = before.reverse().map((query) => {
      const answer = sentAhead(() => this.inner.executeQuery<unknown>(query));
      answer.catch(() => {}); // the last one reports it
      return answer;
    });
    this.#ahead = [...this.#ahead, ...sent];
    const answer = await this.executeQuery<unknown>(last);
    return [...(await Promise.all(sent)), answer];
  }

  /** Sends a statement whose answer nobody needs; if it fails, the next one or the commit does. */
  executeAhead(query: CompiledQuery): void {
    this.#sendAhead(query);
  }

  streamQuery(): never {
    throw new Error('A scoped connection cannot stream; read keyset pages instead.');
  }

  #sendAhead(query: CompiledQuery): void {
    const answer = sentAhead(() => this.inner.executeQuery(query));
    answer.catch(() => {}); // the next query reports it
    this.#ahead = [...this.#ahead, answer];
  }
}

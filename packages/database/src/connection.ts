import { Kysely } from 'kysely';
import pg from 'pg';
import { pgTypes } from './pg-types.ts';
import { honourMarks } from './prepared.ts';
import { ScopedDialect } from './scoped-driver.ts';
import type { Tables } from './tables.ts';

export interface Database {
  /** Reads anywhere, writes only inside `withScope` (see scoped-driver.ts). */
  readonly db: Kysely<Tables>;
  /** For libraries that bring their own SQL (jobs, sign-in); row level security still holds. */
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly connectionString: string;
  /** Connections each of the two pools may open. */
  readonly poolSize?: number;
  readonly applicationName?: string;
}

const CONNECT_TIMEOUT_MS = 10_000;

/** Opens no connection yet; the first query does. */
export function openDatabase(options: DatabaseOptions): Database {
  const scoped = openPool(options, {
    pipeline: true,
    // With this a statement that runs outside a transaction cannot write (scoped-driver.ts).
    onConnect: (client) => {
      honourMarks(client);
      return client.query('set session characteristics as transaction read only; set jit = off');
    },
  });
  const pool = openPool(options);
  const db = new Kysely<Tables>({ dialect: new ScopedDialect(scoped) });
  const close = async () => {
    // The pool is ended here and not by db.destroy(), which leaves an unused pool open.
    await Promise.all([scoped.end(), pool.end()]);
  };
  return { db, pool, close: once(close) };
}

/** A plain pool with Foyer's types that survives a restart of the server. */
export function openPool(options: DatabaseOptions, more: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.poolSize ?? 10,
    application_name: options.applicationName ?? 'foyer',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    types: pgTypes,
    ...more,
  });
  // A server that restarts ends idle connections; the pool replaces them, and the query that
  // meets a broken one reports it. Without a listener Node would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= close();
    return closing;
  };
}

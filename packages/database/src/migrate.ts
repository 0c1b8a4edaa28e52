import { readdir } from 'node:fs/promises';
import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type pg from 'pg';
import type { Database } from './connection.ts';
import { StartError } from './start-error.ts';

const folder = new URL('./migrations/', import.meta.url);
const migrationFile = /^\d{4}-\d{2}-\d{2}T\d{4}_[a-z0-9_]+\.ts$/;

/** Any number, as long as it is Foyer's alone among the advisory locks of the database. */
const MIGRATION_LOCK = 4_100_001;

/**
 * Brings the database to the newest schema, all steps in one transaction, and returns the names of
 * those it applied. Several processes may call it at once; one works, the others wait and find
 * nothing left. Connect as the ordinary role that owns the database.
 *
 * `thenOthers` makes tables that are not ours (the queue's), while the others still wait: reading
 * which tables there are fails when one of them is renamed in that moment.
 * @throws StartError when a newer Foyer has used the database
 */
export async function migrateToLatest(
  database: Pick<Database, 'pool'>,
  thenOthers: () => Promise<void> = async () => {},
): Promise<string[]> {
  // The lock belongs to its connection, so the death of this process releases it.
  const holder = await database.pool.connect();
  try {
    await holder.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await migrate(holder);
    await thenOthers();
    return applied;
  } finally {
    // Ending the connection also ends the lock, whatever state an error left it in.
    holder.release(true);
  }
}

async function migrate(holder: pg.PoolClient): Promise<string[]> {
  // On the connection that holds the lock, so a pool of one is enough.
  const borrowed = { query: holder.query.bind(holder), release: () => {} } as PostgresPoolClient;
  const pool = { connect: async () => borrowed, end: async () => {}, options: {} };
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const migrations = await readMigrations();
  await refuseNewerDatabase(holder, migrations);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const failed = results.find((result) => result.status === 'Error')?.migrationName;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Migration ${failed ?? ''} failed: ${reason}`, { cause: error });
  }
  return results.map((result) => result.migrationName);
}

/** The frozen steps by name, as they lie in the folder. */
export async function readMigrations(): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter((file) => migrationFile.test(file)).sort();
  const steps = files.map(async (file) => {
    const step = (await import(/* @vite-ignore */ new URL(file, folder).href)) as Migration;
    return [file.slice(0, -'.ts'.length), step] as const;
  });
  return Object.fromEntries(await Promise.all(steps));
}

async function refuseNewerDatabase(
  client: pg.PoolClient,
  known: Record<string, Migration>,
): Promise<void> {
  const { rows } = await client.query<{ table: string | null }>(
    `select to_regclass('kysely_migration')::text as table`,
  );
  if (!rows[0]?.table) return;
  const applied = await client.query<{ name: string }>('select name from kysely_migration');
  const unknown = applied.rows
    .map(({ name }) => name)
    .filter((name) => !Object.hasOwn(known, name));
  const newest = unknown.sort().at(-1);
  if (newest === undefined) return;
  throw new StartError(
    `The database was last used by a newer Foyer (it has "${newest}", which this version does not know); start that version or choose another database.`,
  );
}

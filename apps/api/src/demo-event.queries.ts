import type { Database } from '@foyer/database/connection.ts';
import { withScope } from '@foyer/database/scope.ts';

/** Any number that is Foyer's alone among the advisory locks of the database. */
const DEMO_LOCK = 4_100_002;

/**
 * Runs `load` when there is no event at all yet. Of several processes that start at once one does,
 * and the others wait until it is done.
 */
export async function loadIntoEmptyDatabase(
  database: Database,
  load: () => Promise<unknown>,
): Promise<boolean> {
  const holder = await database.pool.connect();
  try {
    await holder.query('select pg_advisory_lock($1)', [DEMO_LOCK]);
    const event = await withScope(database, { kind: 'system' }, (tx) =>
      tx.selectFrom('event').select('event_id').limit(1).executeTakeFirst(),
    );
    if (event) return false;
    await load();
    return true;
  } finally {
    holder.release(true);
  }
}

/** The addresses of the newest public events, for the lines printed at the start. */
export async function listPublicSlugs(database: Database): Promise<string[]> {
  const events = await withScope(database, { kind: 'public' }, (tx) =>
    tx.selectFrom('event').select('slug').orderBy('starts_on', 'desc').limit(3).execute(),
  );
  return events.map(({ slug }) => slug);
}

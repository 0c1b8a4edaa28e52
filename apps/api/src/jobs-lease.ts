import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { Services } from './access/context.ts';

/** Apart from the advisory locks of others, such as the migrations'. */
const NAMESPACE = 4100;
/** Longer than a new process takes from its first job to its lease. */
const GRACE = '10 seconds';
const CHECK_MS = 10_000;
const RETRY_MS = 500;

/**
 * Holds an advisory lock on the id that this process writes into the jobs it takes. PostgreSQL
 * drops the lock with the connection, so it is gone the moment the process is. Everybody frees
 * the jobs whose id nobody holds.
 */
export async function holdJobLease(
  services: Services,
  poolId: string,
): Promise<{ release(): Promise<void> }> {
  const { pool } = services.database;
  const lease: { client: pg.PoolClient | null; isOver: boolean } = { client: null, isOver: false };
  const hold = async () => {
    const client = await leaseOn(pool, poolId);
    if (lease.isOver) return client.release(true);
    client.once('end', () => void holdAgain(client));
    lease.client = client;
  };
  /** A server that restarts takes the lock away; until we have it back, jobs may run twice. */
  const holdAgain = async (lost: pg.PoolClient) => {
    if (lease.isOver) return;
    lost.release(true);
    lease.client = null;
    await holdAtLast();
  };
  const holdAtLast = async (): Promise<void> => {
    if (lease.isOver) return;
    await hold().catch(() => pause(RETRY_MS, undefined, { ref: false }).then(holdAtLast));
  };
  await hold();
  const free = () => freeJobsOfTheDead(pool).catch(() => {});
  await free();
  const timer = setInterval(free, CHECK_MS);
  timer.unref();
  return {
    async release() {
      lease.isOver = true;
      clearInterval(timer);
      // Closed and not given back: the lock ends with the connection.
      lease.client?.release(true);
    },
  };
}

async function leaseOn(pool: pg.Pool, poolId: string): Promise<pg.PoolClient> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, $2))', [poolId, NAMESPACE]);
    return client;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/**
 * One statement, so the locks it tries end with it. It must not run on the connection that holds
 * our own lease: there the lock would be granted once more.
 */
async function freeJobsOfTheDead(pool: pg.Pool): Promise<void> {
  await pool.query(
    `with taken as materialized (
       select distinct locked_by from graphile_worker._private_jobs
       where locked_by is not null and locked_at < now() - $2::interval
     ), dead as materialized (
       select locked_by from taken
       where pg_try_advisory_xact_lock(hashtextextended(locked_by, $1))
     )
     select graphile_worker.force_unlock_workers(array_agg(locked_by)) from dead
     having count(*) > 0`,
    [NAMESPACE, GRACE],
  );
}

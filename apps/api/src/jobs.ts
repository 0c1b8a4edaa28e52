import { type Runner, run, runMigrations, type TaskList } from 'graphile-worker';
import type { Services } from './access/context.ts';
import { mailJobs } from './mail/mail.jobs.ts';

/** A job of a noun: it gets the services and its own payload, and must be safe to run twice. */
export type Job = (
  services: Services,
  payload: unknown,
  signal: AbortSignal | undefined,
) => Promise<void>;
export type Jobs = Readonly<Record<string, Job>>;

const allJobs: Jobs = { ...mailJobs };

/** The tables of the queue; idempotent, and safe when several processes start at once. */
export async function prepareJobs(services: Services): Promise<void> {
  await runMigrations({ pgPool: services.database.pool });
}

const STALE_CHECK_MS = 20_000;

/**
 * Starts the worker loop of this process. A process holds an advisory lock per worker while it
 * lives; PostgreSQL drops it with the connection, so a job whose worker's lock is gone belonged to
 * a killed process and is freed within a minute (docs/decisions/0004-jobs-of-killed-workers.md).
 */
export async function startJobs(services: Services): Promise<{ stop(): Promise<void> }> {
  const taskList: TaskList = Object.fromEntries(
    Object.entries(allJobs).map(([name, job]) => [
      name,
      async (payload, helpers) => {
        await job(services, payload, helpers.abortSignal);
      },
    ]),
  );
  const runner = await run({
    pgPool: services.database.pool,
    taskList,
    concurrency: 2,
    pollInterval: 2000,
    noHandleSignals: true,
    parsedCronItems: [],
  });
  const lease = await holdLease(services, runner);
  return {
    async stop() {
      await runner.stop();
      await lease.release();
    },
  };
}

async function holdLease(services: Services, runner: Runner) {
  const client = await services.database.pool.connect();
  const held = new Set<string>();
  runner.events.on('worker:create', ({ worker }) => void hold(worker.workerId));
  const hold = async (workerId: string) => {
    held.add(workerId);
    await client.query('select pg_advisory_lock(hashtextextended($1, 4100))', [workerId]);
  };
  const free = async () => {
    const { rows } = await client.query<{ locked_by: string }>(
      'select distinct locked_by from graphile_worker._private_jobs where locked_by is not null',
    );
    for (const { locked_by } of rows) {
      if (held.has(locked_by)) continue;
      const { rows: tried } = await client.query<{ gone: boolean }>(
        'select pg_try_advisory_lock(hashtextextended($1, 4100)) as gone',
        [locked_by],
      );
      if (!tried[0]?.gone) continue;
      await client.query('select graphile_worker.force_unlock_workers($1::text[])', [[locked_by]]);
      await client.query('select pg_advisory_unlock(hashtextextended($1, 4100))', [locked_by]);
    }
  };
  await free().catch(() => {});
  const timer = setInterval(() => void free().catch(() => {}), STALE_CHECK_MS);
  timer.unref();
  return {
    async release() {
      clearInterval(timer);
      client.release(true);
    },
  };
}

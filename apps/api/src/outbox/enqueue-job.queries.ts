import type { Tables } from '@foyer/database/tables.ts';
import { sql, type Transaction } from 'kysely';

/** With the worker's growing pauses (e, e², … seconds, at most 6 hours) some 16 hours in all. */
export const MAX_JOB_ATTEMPTS = 12;

type WantedJob = { readonly name: string; readonly payload: Record<string, unknown> };

/**
 * Puts a job on the queue in the transaction of the change that wants it. It stands apart from
 * jobs.ts, which knows every noun's jobs, so that a noun may both ask for jobs and do them.
 */
export async function enqueueJob(
  tx: Transaction<Tables>,
  name: string,
  payload: Record<string, unknown>,
): Promise<void> {
  await enqueue(tx, { name, payload }, null);
}

/** A job that is not done before its moment. */
export async function enqueueJobFor(
  tx: Transaction<Tables>,
  { runAt, ...job }: WantedJob & { readonly runAt: Date },
): Promise<void> {
  await enqueue(tx, job, runAt);
}

async function enqueue(
  tx: Transaction<Tables>,
  { name, payload }: WantedJob,
  runAt: Date | null,
): Promise<void> {
  await sql`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json,
    run_at => ${runAt}::timestamptz, max_attempts => ${MAX_JOB_ATTEMPTS}::int)`.execute(tx);
}

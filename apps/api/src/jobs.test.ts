import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { withScope } from '@foyer/database/scope.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Jobs, startJobs } from './jobs.ts';
import { enqueueJob } from './outbox/enqueue-job.queries.ts';
import { createTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const done: unknown[] = [];
beforeEach(() => done.splice(0));
const jobs: Jobs = {
  note: async (_services, payload) => void done.push(payload),
};

const enqueue = (payload: Record<string, unknown>) =>
  withScope(api.database, { kind: 'system' }, (tx) => enqueueJob(tx, 'note', payload));

async function until(what: () => boolean | Promise<boolean>, withinMs: number): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await what())) {
    if (performance.now() > end) throw new Error(`Not within ${withinMs} ms: ${what}`);
    await pause(50);
  }
}

const countTaken = async () => {
  const { rows } = await api.database.pool.query<{ n: number }>(
    'select count(*)::int as n from graphile_worker._private_jobs where locked_by is not null',
  );
  return rows[0]?.n ?? 0;
};

test('a job runs once its change is committed, and never when it is rolled back', async () => {
  const running = await startJobs(api.services, jobs);
  await withScope(api.database, { kind: 'system' }, async (tx) => {
    await enqueueJob(tx, 'note', { change: 'undone' });
    throw new Error('undo');
  }).catch(() => {});
  await enqueue({ change: 'done' });
  await until(() => done.length > 0, 5_000);
  await running.stop();
  expect(done).toEqual([{ change: 'done' }]);
});

test('the job of a killed process runs again within a minute, in another one', async () => {
  await enqueue({ to: 'be taken over' });
  const child = await workerThatHangs();
  await until(async () => (await countTaken()) === 1, 10_000);
  const running = await startJobs(api.services, jobs);
  const killedAt = performance.now();
  child.kill('SIGKILL');
  await once(child, 'exit');
  await until(() => done.length > 0, 60_000);
  expect(performance.now() - killedAt).toBeLessThan(60_000);
  expect(done).toEqual([{ to: 'be taken over' }]);
  await running.stop();
}, 90_000);

test('the job of a living process is left alone, however long it takes', async () => {
  await enqueue({ takes: 'long' });
  const child = await workerThatHangs();
  await until(async () => (await countTaken()) === 1, 10_000);
  // As if it had been at it for an hour already.
  await api.database.pool.query(
    `update graphile_worker._private_jobs set locked_at = now() - interval '1 hour'`,
  );
  const running = await startJobs(api.services, jobs);
  await pause(1_000);
  expect(await countTaken()).toBe(1);
  expect(done).toEqual([]);
  // The proof that only its life holds the job: without it the next start takes it over.
  child.kill('SIGKILL');
  await once(child, 'exit');
  await running.stop();
  const next = await startJobs(api.services, jobs);
  await until(() => done.length > 0, 10_000);
  await next.stop();
});

test('the lease comes back after the database has cut its connection', async () => {
  const leases = async () => {
    const { rows } = await api.database.pool.query<{ pid: number }>(
      `select pid from pg_locks where locktype = 'advisory' and granted
         and database = (select oid from pg_database where datname = current_database())`,
    );
    return rows.map(({ pid }) => pid);
  };
  const running = await startJobs(api.services, jobs);
  const [before] = await leases();
  await api.database.pool.query('select pg_terminate_backend($1)', [before]);
  await until(async () => {
    const held = await leases();
    return held.length === 1 && held[0] !== before;
  }, 5_000);
  await running.stop();
  await until(async () => (await leases()).length === 0, 2_000);
});

test('stopping is quick and gives a running job back', async () => {
  let started = false;
  const hanging: Jobs = {
    note: (_services, _payload, signal) =>
      new Promise((_resolve, reject) => {
        started = true;
        signal.addEventListener('abort', () => reject(new Error('The process ends.')));
      }),
  };
  await enqueue({ is: 'interrupted' });
  const running = await startJobs(api.services, hanging);
  await until(() => started, 5_000);
  const before = performance.now();
  await running.stop();
  expect(performance.now() - before).toBeLessThan(4_500);
  expect(await countTaken()).toBe(0);
});

const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

/** A real Foyer process, as far as jobs go, whose job never ends. */
async function workerThatHangs(): Promise<ChildProcess> {
  const file = fileURLToPath(new URL('./jobs-test-worker.ts', import.meta.url));
  const child = fork(file, [api.database.connectionString], { execArgv: [], stdio: 'inherit' });
  children.push(child);
  await once(child, 'message');
  return child;
}

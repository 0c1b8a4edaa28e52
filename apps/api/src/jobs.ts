import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type CronItem,
  Logger,
  parseCronItems,
  type RunnerOptions,
  run,
  runMigrations,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import type { Services } from './access/context.ts';
import { announcementJobs } from './announcement/announcement.jobs.ts';
import { applicationJobs, applicationTimetable } from './application/application.jobs.ts';
import { badgeJobs, badgeTimetable } from './badge/badge.jobs.ts';
import { enquiryJobs, enquiryTimetable } from './enquiry/enquiry.jobs.ts';
import { invitationJobs, invitationTimetable } from './invitation/invitation.jobs.ts';
import { holdJobLease } from './jobs-lease.ts';
import { leadJobs } from './lead/lead.jobs.ts';
import { mailJobs } from './mail/mail.jobs.ts';
import { placementJobs } from './placement/placement.jobs.ts';
import { seatJobs } from './seat/seat.jobs.ts';
import { taskJobs, taskTimetable } from './task/task.jobs.ts';

/**
 * A job of a noun: it gets the services and its own payload, and must be safe to run twice.
 * `signal` falls when the process ends; what is left undone then is done again by the next one.
 */
export type Job = (services: Services, payload: unknown, signal: AbortSignal) => Promise<void>;
export type Jobs = Readonly<Record<string, Job>>;

const allJobs: Jobs = {
  ...applicationJobs,
  ...announcementJobs,
  ...badgeJobs,
  ...enquiryJobs,
  ...invitationJobs,
  ...leadJobs,
  ...mailJobs,
  ...placementJobs,
  ...seatJobs,
  ...taskJobs,
};
const allTimetables: readonly CronItem[] = [
  ...applicationTimetable,
  ...badgeTimetable,
  ...enquiryTimetable,
  ...invitationTimetable,
  ...taskTimetable,
];

const POLL_MS = 2_000;
const ABORT_AFTER_MS = 2_000;
const WRITTEN_BACK_MS = 2_000;

/** The tables of the queue; idempotent, and safe when several processes start at once. */
export async function prepareJobs(services: Services): Promise<void> {
  await runMigrations({ pgPool: services.database.pool, logger: loggerOf(services) });
}

/**
 * Starts the worker loop of this process. Jobs that a killed process had taken are freed within
 * a minute, by whoever lives (docs/decisions/0004-jobs-of-killed-workers.md).
 */
export async function startJobs(
  services: Services,
  jobs: Jobs = allJobs,
  timetable: readonly CronItem[] = allTimetables.filter(({ task }) => task in jobs),
): Promise<{ stop(): Promise<void> }> {
  const events: WorkerEvents = new EventEmitter();
  let poolId = '';
  // Told before the first job is taken; every job this process takes is marked with it.
  events.once('pool:create', ({ workerPool }) => {
    poolId = workerPool.id;
  });
  const runner = await run({
    ...optionsOf(services),
    parsedCronItems: parseCronItems([...timetable]),
    taskList: tasksOf(services, jobs),
    events,
  });
  // A loop that broke says so through its log; nobody waits for this promise.
  runner.promise.catch(() => {});
  const lease = await holdJobLease(services, poolId).catch(async (error: unknown) => {
    await runner.stop();
    throw error;
  });
  return {
    async stop() {
      await runner.stop();
      await writtenBack(services, poolId);
      await lease.release();
    },
  };
}

const optionsOf = (services: Services): RunnerOptions => ({
  pgPool: services.database.pool,
  concurrency: 2,
  pollInterval: POLL_MS,
  gracefulShutdownAbortTimeout: ABORT_AFTER_MS,
  noHandleSignals: true,
  logger: loggerOf(services),
});

function tasksOf(services: Services, jobs: Jobs): TaskList {
  return Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [
      name,
      async (payload, { abortSignal = new AbortController().signal }) => {
        await job(services, payload, abortSignal);
      },
    ]),
  );
}

/** Only what went wrong, in the words of the worker; payloads carry ids and no names. */
const loggerOf = (services: Services) =>
  new Logger(() => (level, message) => {
    if (level === 'error') services.tell(`Jobs: ${message}`);
  });

/** The runner says it has stopped before it has written its last failures back. */
async function writtenBack({ database }: Services, poolId: string): Promise<void> {
  const until = performance.now() + WRITTEN_BACK_MS;
  while (performance.now() < until) {
    const { rowCount } = await database.pool.query(
      'select from graphile_worker._private_jobs where locked_by = $1 limit 1',
      [poolId],
    );
    if (rowCount === 0) return;
    await pause(50);
  }
}

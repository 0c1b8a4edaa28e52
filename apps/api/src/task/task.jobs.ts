import type { CronItem } from 'graphile-worker';
import type { Jobs } from '../jobs.ts';
import { remindByLadder } from './reminder.commands.ts';

export const taskJobs: Jobs = {
  'task.remind': (services, _payload, signal) => remindByLadder(services, signal),
};

/**
 * Four times an hour, since midnight comes to each event at its own time. The queue writes one job
 * a turn, however many processes run.
 */
export const taskTimetable: readonly CronItem[] = [
  {
    task: 'task.remind',
    match: '*/15 * * * *',
    options: { backfillPeriod: 0, maxAttempts: 3, jobKey: 'task.remind' },
  },
];

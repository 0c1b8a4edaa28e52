import type { CronItem } from 'graphile-worker';
import type { Jobs } from '../jobs.ts';
import { eraseByRetention } from './erasure.commands.ts';
import { remindOfApplications } from './reminder.commands.ts';

export const applicationJobs: Jobs = {
  'application.erase': (services, _payload, signal) => eraseByRetention(services, signal),
  'application.remind': (services, _payload, signal) => remindOfApplications(services, signal),
};

/** Every hour, since midnight comes to each event at its own time. */
export const applicationTimetable: readonly CronItem[] = [
  {
    task: 'application.erase',
    match: '27 * * * *',
    options: { backfillPeriod: 0, maxAttempts: 3, jobKey: 'application.erase' },
  },
  {
    task: 'application.remind',
    match: '12 * * * *',
    options: { backfillPeriod: 0, maxAttempts: 3, jobKey: 'application.remind' },
  },
];

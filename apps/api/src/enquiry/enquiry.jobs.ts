import type { CronItem } from 'graphile-worker';
import type { Jobs } from '../jobs.ts';
import { eraseByRetention } from './erasure.commands.ts';

export const enquiryJobs: Jobs = {
  'enquiry.erase': (services, _payload, signal) => eraseByRetention(services, signal),
};

/** Every hour, since midnight comes to each event at its own time. */
export const enquiryTimetable: readonly CronItem[] = [
  {
    task: 'enquiry.erase',
    match: '7 * * * *',
    options: { backfillPeriod: 0, maxAttempts: 3, jobKey: 'enquiry.erase' },
  },
];

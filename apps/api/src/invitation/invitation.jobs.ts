import type { CronItem } from 'graphile-worker';
import type { Jobs } from '../jobs.ts';
import { remindOfInvitations } from './reminder.commands.ts';

export const invitationJobs: Jobs = {
  'invitation.remind': (services, _payload, signal) => remindOfInvitations(services, signal),
};

/** Every hour, since morning comes to each event at its own time. */
export const invitationTimetable: readonly CronItem[] = [
  {
    task: 'invitation.remind',
    match: '37 * * * *',
    options: { backfillPeriod: 0, maxAttempts: 3, jobKey: 'invitation.remind' },
  },
];

import { eventIdSchema, leadIdSchema } from '@foyer/domain/identifier.ts';
import type { CronItem } from 'graphile-worker';
import { z } from 'zod';
import { withSystemScope } from '../access/scopes.ts';
import type { Jobs } from '../jobs.ts';
import { tellOfFirstScans } from './badge-links.commands.ts';
import { erasePeopleByRetention } from './retention.commands.ts';

const payloadSchema = z.object({ eventId: eventIdSchema, leadIds: z.array(leadIdSchema) });

export const badgeJobs: Jobs = {
  'badge.erase': (services, _payload, signal) => erasePeopleByRetention(services, signal),
  'badge.tell': async (services, payload) => {
    const { eventId, leadIds } = payloadSchema.parse(payload);
    const now = services.clock();
    await withSystemScope({ services, now, locale: 'de' }, eventId, (scope) =>
      tellOfFirstScans({ ...scope, eventId }, leadIds),
    );
  },
};

/** Every hour, since midnight comes to each event at its own time. */
export const badgeTimetable: readonly CronItem[] = [
  {
    task: 'badge.erase',
    match: '17 * * * *',
    options: { backfillPeriod: 0, maxAttempts: 3, jobKey: 'badge.erase' },
  },
];

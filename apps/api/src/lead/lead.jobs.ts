import { eventIdSchema } from '@foyer/domain/identifier.ts';
import { z } from 'zod';
import { withSystemScope } from '../access/scopes.ts';
import type { Jobs } from '../jobs.ts';
import { resolveLeads } from './resolution.commands.ts';

const payloadSchema = z.object({ eventId: eventIdSchema });

export const leadJobs: Jobs = {
  'lead.resolve': async (services, payload) => {
    const { eventId } = payloadSchema.parse(payload);
    await withSystemScope({ services, now: services.clock(), locale: 'de' }, eventId, (scope) =>
      resolveLeads({ ...scope, eventId }),
    );
  },
};

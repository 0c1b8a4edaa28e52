import { eventIdSchema, leadIdSchema } from '@foyer/domain/identifier.ts';
import { z } from 'zod';
import { withSystemScope } from '../access/scopes.ts';
import type { Jobs } from '../jobs.ts';
import { tellOfFirstScan } from './badge-links.commands.ts';

const payloadSchema = z.object({ eventId: eventIdSchema, leadId: leadIdSchema });

export const badgeJobs: Jobs = {
  'badge.tell': async (services, payload) => {
    const { eventId, leadId } = payloadSchema.parse(payload);
    const now = services.clock();
    await withSystemScope({ services, now, locale: 'de' }, eventId, (scope) =>
      tellOfFirstScan({ ...scope, eventId }, leadId),
    );
  },
};

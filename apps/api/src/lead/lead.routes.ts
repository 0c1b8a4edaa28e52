import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { eventIdSchema, exhibitorIdSchema } from '@foyer/domain/identifier.ts';
import { mayActOnLead } from '@foyer/domain/lead/lead.policy.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Services } from '../access/context.ts';
import { contextOf } from '../access/request-context.ts';
import { withBoothScope } from '../access/scopes.ts';
import { exportLeads } from './lead-export.commands.ts';

const ofBooth = z.object({ eventId: eventIdSchema, exhibitorId: exhibitorIdSchema });

export async function leadRoutes(app: FastifyInstance, services: Services): Promise<void> {
  /** Takes personal data out of Foyer: for the booth's administrators, and recorded as a fact. */
  app.get('/api/leads/:eventId/:exhibitorId/leads.csv', async (request, reply) => {
    const at = ofBooth.parse(request.params);
    const ctx = await contextOf(services, request);
    const { csv, fileName } = await withBoothScope(ctx, at, (scope) => {
      if (!mayActOnLead(scope.actor, 'export')) throw refuseAccess('access.forbidden');
      return exportLeads(scope);
    });
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${fileName}"`)
      .header('cache-control', 'no-store')
      .send(csv);
  });
}

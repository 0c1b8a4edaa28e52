import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { eventIdSchema, exhibitorIdSchema } from '@foyer/domain/identifier.ts';
import { mayActOnLead } from '@foyer/domain/lead/lead.policy.ts';
import { entryBatchSchema, type HandOver, leadFormats } from '@foyer/domain/lead/lead.schema.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Services } from '../access/context.ts';
import { deviceSecretIn } from '../access/device-cookie.ts';
import { hashOfLinkSecret } from '../access/link-secret.ts';
import { contextOf } from '../access/request-context.ts';
import { withBoothScope } from '../access/scopes.ts';
import { sessionTokenIn } from '../access/session-cookie.ts';
import { sendPacked } from '../packed-file.ts';
import { createInbox } from './hand-over.commands.ts';
import { exportLeads } from './lead-export.commands.ts';

/** It is packed while it is made. */
const packed = { compress: false as const };

const ofBooth = z.object({ eventId: eventIdSchema, exhibitorId: exhibitorIdSchema });
const ofExport = ofBooth.extend({ format: z.enum(leadFormats) });

export async function leadRoutes(app: FastifyInstance, services: Services): Promise<void> {
  const handOver = createInbox(services);

  /** What a device hands over: the same command as `lead.record`, with many in one commit. */
  app.post('/api/leads/:eventId/:exhibitorId/entries', async (request): Promise<HandOver> => {
    const at = ofBooth.parse(request.params);
    const { cookie } = request.headers;
    const secret = deviceSecretIn(cookie);
    const by = {
      session: sessionTokenIn(services.config, cookie),
      device: secret && hashOfLinkSecret(secret),
    };
    if (!by.session && !by.device) throw refuseAccess('access.sign_in_required');
    const batch = entryBatchSchema.parse(request.body);
    const receipts = await handOver(at, { by, batch });
    return { receipts, now: services.clock() };
  });

  /** What a device sets its entries by before it has handed over any; tells nothing but the time. */
  app.get('/api/leads/clock', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ now: services.clock() }),
  );

  /** Takes personal data out of Foyer: for the booth's administrators, and recorded as a fact. */
  app.get('/api/leads/:eventId/:exhibitorId/leads.:format', packed, async (request, reply) => {
    const { format, ...at } = ofExport.parse(request.params);
    const ctx = await contextOf(services, request);
    const { file, fileName, contentType } = await withBoothScope(ctx, at, (scope) => {
      if (!mayActOnLead(scope.actor, 'export')) throw refuseAccess('access.forbidden');
      return exportLeads(scope, format);
    });
    reply
      .header('content-type', contentType)
      .header('content-disposition', `attachment; filename="${fileName}"`);
    return sendPacked(request, reply, file);
  });
}

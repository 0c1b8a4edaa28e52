import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { eventIdSchema, exhibitorIdSchema } from '@foyer/domain/identifier.ts';
import { mayActOnLead } from '@foyer/domain/lead/lead.policy.ts';
import { standCodeDe } from '@foyer/messages/lead/stand-code.de.ts';
import { standCodeEn } from '@foyer/messages/lead/stand-code.en.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Services } from '../access/context.ts';
import { contextOf } from '../access/request-context.ts';
import { type BoothScope, withBoothScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { getExhibitorName } from './lead.queries.ts';
import type { StandCode } from './stand-code-pdf.ts';

const ofBooth = z.object({ eventId: eventIdSchema, exhibitorId: exhibitorIdSchema });

/** The sheet with the code by which visitors hand over their contact themselves. */
export async function standCodeRoutes(app: FastifyInstance, services: Services): Promise<void> {
  app.get('/api/leads/:eventId/:exhibitorId/stand-code.pdf', async (request, reply) => {
    const at = ofBooth.parse(request.params);
    const ctx = await contextOf(services, request);
    const code = await withBoothScope(ctx, at, async (scope) => {
      if (!mayActOnLead(scope.actor, 'view')) throw refuseAccess('access.forbidden');
      return standCodeOf(scope);
    });
    // What prints is loaded when somebody prints.
    const { standCodePdf } = await import('./stand-code-pdf.ts');
    return reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', 'inline; filename="stand-code.pdf"')
      .header('cache-control', 'no-store')
      .send(Buffer.from(await standCodePdf(code)));
  });
}

async function standCodeOf(scope: BoothScope): Promise<StandCode> {
  const { slug, name } = await getEvent(scope);
  const { publicUrl } = scope.services.config;
  return {
    ...(scope.locale === 'de' ? standCodeDe : standCodeEn),
    exhibitorName: await getExhibitorName(scope),
    eventName: name,
    address: `${publicUrl}/e/${slug}/exhibitors/${scope.exhibitorId}/contact`,
  };
}

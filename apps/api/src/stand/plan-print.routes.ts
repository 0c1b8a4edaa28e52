import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { eventIdSchema, hallIdSchema } from '@foyer/domain/identifier.ts';
import { localeSchema } from '@foyer/domain/locale.ts';
import { planPrintSchema } from '@foyer/domain/stand/plan-print.schema.ts';
import { mayActOnStand } from '@foyer/domain/stand/stand.policy.ts';
import { slugSchema } from '@foyer/domain/text.ts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Services } from '../access/context.ts';
import { contextOf, localeOf } from '../access/request-context.ts';
import { withOrganiserScope, withVisitorScope } from '../access/scopes.ts';
import { type NamedSheet, takePlanOfTeam, takePublicPlan } from './plan-print.commands.ts';
import { printPlan } from './plan-printing.ts';

const inEvent = z.object({ slug: slugSchema });
/** A link cannot send a header, so the language of the screen travels in the address. */
const asked = planPrintSchema.extend({
  hall: hallIdSchema.nullable().default(null),
  lang: localeSchema.optional(),
});
const askedByTeam = asked.extend({ eventId: eventIdSchema });

/** The plan of a hall as a file to print: for the team, and for anybody. */
export async function planPrintRoutes(app: FastifyInstance, services: Services): Promise<void> {
  app.get('/api/stand/plan.pdf', async (request, reply) => {
    const { eventId, hall, lang, ...order } = askedByTeam.parse(request.query);
    const made = await withOrganiserScope(await contextOf(services, request), eventId, (scope) => {
      if (!mayActOnStand(scope.actor, 'view')) throw refuseAccess('access.forbidden');
      return takePlanOfTeam(scope, { ...order, hallId: hall, locale: lang ?? localeOf(request) });
    });
    return send(reply, made);
  });

  app.get('/e/:slug/plan.pdf', async (request, reply) => {
    const { slug } = inEvent.parse(request.params);
    const { hall, lang, paper, orientation } = asked.parse(request.query);
    const locale = lang ?? localeOf(request);
    const made = await withVisitorScope(await contextOf(services, request), slug, (scope) =>
      takePublicPlan(scope, { paper, orientation, hallId: hall, locale }),
    );
    return send(reply, made);
  });
}

/** Shown rather than kept: a browser prints what it shows, and keeps it on demand. */
async function send(reply: FastifyReply, { sheet, name }: NamedSheet) {
  const pdf = await printPlan(sheet);
  return reply
    .header('content-type', 'application/pdf')
    .header('content-disposition', `inline; filename="${name}"`)
    .header('cache-control', 'no-store')
    .send(Buffer.from(pdf));
}

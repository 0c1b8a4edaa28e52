import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { mayActOnExhibitor } from '@foyer/domain/exhibitor/exhibitor.policy.ts';
import {
  exhibitorFilterSchema,
  filterExhibitors,
} from '@foyer/domain/exhibitor/exhibitor-list.rules.ts';
import { eventIdSchema } from '@foyer/domain/identifier.ts';
import { localeSchema } from '@foyer/domain/locale.ts';
import type { FastifyInstance } from 'fastify';
import type { Services } from '../access/context.ts';
import { contextOf } from '../access/request-context.ts';
import { withOrganiserScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { listExhibitors } from './exhibitor.queries.ts';
import { exhibitorsAsCsv } from './exhibitor-csv.ts';

/** A link cannot send a header, so the language of the screen travels in the address. */
const download = exhibitorFilterSchema.extend({ eventId: eventIdSchema, locale: localeSchema });

export async function exhibitorRoutes(app: FastifyInstance, services: Services): Promise<void> {
  /** The list as it is filtered on the screen. */
  app.get('/api/exhibitor/export', async (request, reply) => {
    const { eventId, locale, ...filter } = download.parse(request.query);
    const ctx = await contextOf(services, request);
    const { csv, slug } = await withOrganiserScope(ctx, eventId, async (scope) => {
      if (!mayActOnExhibitor(scope.actor, 'view')) throw refuseAccess('access.forbidden');
      const event = await getEvent(scope);
      const rows = filterExhibitors(await listExhibitors(scope), filter, {
        now: scope.now,
        locale,
      });
      return { csv: exhibitorsAsCsv(rows, { locale, timeZone: event.timeZone }), slug: event.slug };
    });
    const word = fileWords[locale];
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${word}-${slug}.csv"`)
      .header('cache-control', 'no-store')
      .send(csv);
  });
}

const fileWords = { de: 'aussteller', en: 'exhibitors' };

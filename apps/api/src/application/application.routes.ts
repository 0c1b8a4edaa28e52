import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { mayActOnApplication } from '@foyer/domain/application/application.policy.ts';
import {
  applicationFilterSchema,
  filterApplications,
} from '@foyer/domain/application/application-list.rules.ts';
import { applicationFileIdSchema, eventIdSchema } from '@foyer/domain/identifier.ts';
import { localeSchema } from '@foyer/domain/locale.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Services } from '../access/context.ts';
import { contextOf } from '../access/request-context.ts';
import { type OrganiserScope, withOrganiserScope } from '../access/scopes.ts';
import { findCall } from '../call/call.queries.ts';
import { getEvent } from '../event/event.queries.ts';
import { sendFile } from '../media/send-file.ts';
import { readApplication } from './application.commands.ts';
import { listApplications } from './application.queries.ts';
import { applicationsAsCsv } from './application-csv.ts';
import { findFile } from './own-application.queries.ts';

/** A link cannot send a header, so the language of the screen travels in the address. */
const download = applicationFilterSchema.extend({ eventId: eventIdSchema, locale: localeSchema });
const oneFile = z.object({ eventId: eventIdSchema, fileId: applicationFileIdSchema });
const fileWords = { de: 'bewerbungen', en: 'applications' };

/** What tRPC cannot carry: files that were handed in, and the list as a spreadsheet. */
export async function applicationRoutes(app: FastifyInstance, services: Services): Promise<void> {
  const permit = (scope: OrganiserScope) => {
    if (!mayActOnApplication(scope.actor, 'view')) throw refuseAccess('access.forbidden');
  };

  app.get('/api/application/:eventId/files/:fileId', async (request, reply) => {
    const { eventId, fileId } = oneFile.parse(request.params);
    const ctx = await contextOf(services, request);
    const file = await withOrganiserScope(ctx, eventId, (scope) => {
      permit(scope);
      return findFile(scope, fileId);
    });
    return sendFile(reply, file, 'private, no-store');
  });

  /** The list as it is filtered on the screen, with every answer. */
  app.get('/api/application/export', async (request, reply) => {
    const { eventId, locale, ...filter } = download.parse(request.query);
    const ctx = await contextOf(services, request);
    const { csv, slug } = await withOrganiserScope(ctx, eventId, async (scope) => {
      permit(scope);
      const event = await getEvent(scope);
      const rows = filterApplications(await listApplications(scope), filter, scope.accountId);
      const details = [];
      for (const { applicationId } of rows) {
        details.push(await readApplication(scope, applicationId));
      }
      const questions = (await findCall(scope))?.questions ?? [];
      const { timeZone } = event;
      const csv = applicationsAsCsv(details, { questions, locale, timeZone });
      return { csv, slug: event.slug };
    });
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${fileWords[locale]}-${slug}.csv"`)
      .header('cache-control', 'no-store')
      .send(csv);
  });
}

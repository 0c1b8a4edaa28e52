import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { eventIdSchema, templateIdSchema } from '@foyer/domain/identifier.ts';
import { localeSchema } from '@foyer/domain/locale.ts';
import { mayActOnTask } from '@foyer/domain/task/task.policy.ts';
import { refuseTask } from '@foyer/domain/task/task.refusals.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Services } from '../access/context.ts';
import { contextOf } from '../access/request-context.ts';
import { type OrganiserScope, withOrganiserScope } from '../access/scopes.ts';
import { fileIdsOf, type OwnTask } from './asked-tasks.ts';
import { readCalendar } from './calendar.commands.ts';
import { listFileNames } from './exhibitor-tasks.queries.ts';
import { readTasks } from './read-tasks.queries.ts';
import { answersAsCsv, tasksAsCsv } from './task-csv.ts';
import { findTemplate } from './template.queries.ts';

/** A link cannot send a header, so the language of the screen travels in the address. */
const download = z.object({
  eventId: eventIdSchema,
  locale: localeSchema,
  templateId: templateIdSchema.optional(),
});
const calendarFile = z.object({ file: z.string().regex(/^[A-Za-z0-9_-]{43}\.ics$/) });

export async function taskRoutes(app: FastifyInstance, services: Services): Promise<void> {
  /** Every task and how far it is; with a template, what was handed in for it. */
  app.get('/api/task/export', async (request, reply) => {
    const { eventId, locale, templateId } = download.parse(request.query);
    const ctx = await contextOf(services, request);
    const { csv, slug } = await withOrganiserScope(ctx, eventId, async (scope) => {
      if (!mayActOnTask(scope.actor, 'view')) throw refuseAccess('access.forbidden');
      const { event, today, tasks } = await readTasks(scope);
      const given = { today, locale, timeZone: event.timeZone };
      if (!templateId) {
        const csv = tasksAsCsv({ ...given, tasks, fileNames: new Map() });
        return { csv, slug: event.slug };
      }
      const template = await findTemplate(scope, templateId);
      if (!template) throw refuseTask('task.template_not_found');
      const own = tasks.filter((task) => task.template.templateId === templateId);
      const fileNames = await namesOfFiles(scope, own);
      const csv = answersAsCsv(template, { ...given, tasks: own, fileNames });
      return { csv, slug: event.slug };
    });
    const word = fileWords[locale][templateId ? 'answers' : 'tasks'];
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${word}-${slug}.csv"`)
      .header('cache-control', 'no-store')
      .send(csv);
  });

  /** What a calendar subscribes to; whoever holds the address reads it, so it is long and can be ended. */
  app.get('/api/task/calendar/:file', async (request, reply) => {
    const parsed = calendarFile.safeParse(request.params);
    if (!parsed.success) throw refuseAccess('access.not_found');
    const ctx = await contextOf(services, request);
    const calendar = await readCalendar(ctx, parsed.data.file.slice(0, -'.ics'.length));
    return reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="foyer.ics"')
      .header('cache-control', 'private, no-store')
      .header('referrer-policy', 'no-referrer')
      .send(calendar);
  });
}

const namesOfFiles = (scope: OrganiserScope, tasks: readonly OwnTask[]) =>
  listFileNames(scope, tasks.flatMap(fileIdsOf));

const fileWords = {
  de: { tasks: 'aufgaben', answers: 'antworten' },
  en: { tasks: 'tasks', answers: 'answers' },
};

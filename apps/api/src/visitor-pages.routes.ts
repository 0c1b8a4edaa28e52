import serveStatic from '@fastify/static';
import { calendarDateAt } from '@foyer/domain/calendar-date.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Services } from './access/context.ts';
import { applicationPagesRoutes } from './application-pages.routes.ts';
import { badgePagesRoutes } from './badge-pages.routes.ts';
import { callPagesRoutes } from './call-pages.routes.ts';
import { callPreviewRoutes } from './call-preview.routes.ts';
import { enquiryRoute } from './enquiry-page.routes.ts';
import { nowPageRoutes } from './now-page.routes.ts';
import { pageSender } from './visitor-answers.ts';
import { listPublishedEvents } from './visitor-pages.queries.ts';
import {
  clientFolder,
  loadBuiltPages,
  loadDirectory,
  loadExhibitor,
  loadPlan,
  loadProgramme,
  loadSponsors,
  loadTransparency,
} from './visitor-pages.ts';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

const isSentSchema = z.object({ enquiry: z.string().optional().catch(undefined) });

type InEvent = { Params: { slug: string } };
type AtExhibitor = { Params: { slug: string; exhibitorId: string } };

/** The pages anybody may open, rendered by the built visitor app. */
export async function visitorPagesRoutes(app: FastifyInstance, services: Services): Promise<void> {
  const built = await loadBuiltPages();
  if (!built) {
    app.log.warn('apps/visitor is not built; run the start command.');
    return;
  }
  await app.register(serveStatic, {
    root: clientFolder,
    prefix: '/visitor/',
    index: false,
    wildcard: false,
    setHeaders: (reply) =>
      reply.header('cache-control', `public, max-age=${YEAR_SECONDS}, immutable`),
  });

  const send = pageSender(services, built);
  app.get('/', (request, reply) =>
    send(request, reply, async ({ now }) => ({
      kind: 'start',
      events: await listPublishedEvents(services.database),
      today: calendarDateAt(now, 'UTC'),
    })),
  );
  app.get<InEvent>('/e/:slug', (request, reply) =>
    send(request, reply, (ctx) =>
      loadDirectory(ctx, { slug: request.params.slug, query: request.query, isEmbedded: false }),
    ),
  );
  app.get<InEvent>('/e/:slug/embed', (request, reply) =>
    send(request, reply, (ctx) =>
      loadDirectory(ctx, { slug: request.params.slug, query: request.query, isEmbedded: true }),
    ),
  );
  // The address of an exhibitor's page, cut short: the directory is the event's own page.
  app.get<{ Params: { slug: string } }>('/e/:slug/exhibitors', ({ params }, reply) =>
    reply.redirect(`/e/${encodeURIComponent(params.slug)}`, 301),
  );
  app.get<AtExhibitor>('/e/:slug/exhibitors/:exhibitorId', (request, reply) =>
    send(request, reply, (ctx) =>
      loadExhibitor(ctx, {
        ...request.params,
        form: { isSent: isSentSchema.parse(request.query).enquiry === 'sent' },
      }),
    ),
  );
  await app.register(enquiryRoute, { services, send });
  app.get<InEvent>('/e/:slug/plan', (request, reply) =>
    send(request, reply, (ctx) =>
      loadPlan(ctx, { slug: request.params.slug, query: request.query }),
    ),
  );
  app.get<InEvent>('/e/:slug/programme', (request, reply) =>
    send(request, reply, (ctx) =>
      loadProgramme(ctx, { slug: request.params.slug, query: request.query }),
    ),
  );
  await app.register(nowPageRoutes, { services, send, built });
  app.get<InEvent>('/e/:slug/sponsors', (request, reply) =>
    send(request, reply, (ctx) =>
      loadSponsors(ctx, {
        ...request.params,
        form: { isSent: isSentSchema.parse(request.query).enquiry === 'sent' },
      }),
    ),
  );
  app.get<InEvent>('/e/:slug/transparency', (request, reply) =>
    send(request, reply, (ctx) => loadTransparency(ctx, request.params.slug)),
  );
  await app.register(badgePagesRoutes, { services, send });
  await app.register(callPagesRoutes, { services, send });
  await app.register(callPreviewRoutes, { send });
  await app.register(applicationPagesRoutes, { services, send });
  app.get('/e/*', (request, reply) => send(request, reply, () => ({ kind: 'not_found' })));
}

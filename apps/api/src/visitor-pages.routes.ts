import serveStatic from '@fastify/static';
import type { PublicPage } from '@foyer/domain/public-page.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context, Services } from './access/context.ts';
import { contextOf } from './access/request-context.ts';
import { enquiryRoute } from './enquiry-page.routes.ts';
import { allowFraming } from './security-headers.ts';
import { languageOf, rememberLanguage } from './visitor-language.ts';
import { listPublishedEvents } from './visitor-pages.queries.ts';
import {
  clientFolder,
  loadBuiltPages,
  loadDirectory,
  loadExhibitor,
  loadPlan,
  loadProgramme,
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

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    load: (ctx: Context) => Promise<PublicPage> | PublicPage,
  ) {
    const { wished, path } = languageOf(request);
    const ctx = await contextOf(services, request);
    const locale = wished ?? ctx.locale;
    const page = await orNotFound(async () => load({ ...ctx, locale }));
    const isEmbedded = page.kind === 'directory' && page.isEmbedded;
    if (isEmbedded) allowFraming(reply);
    else if (wished) reply.header('set-cookie', rememberLanguage(wished, services));
    const html = built?.render({
      page,
      locale,
      path,
      origin: services.config.publicUrl,
      assets: built.assets,
      nonce: reply.cspNonce,
    });
    return reply
      .status(page.kind === 'not_found' ? 404 : reply.statusCode)
      .type('text/html; charset=utf-8')
      .headers({ 'cache-control': 'no-store', vary: 'accept-language, cookie' })
      .send(html);
  }

  app.get('/', (request, reply) =>
    send(request, reply, async () => ({
      kind: 'start',
      events: await listPublishedEvents(services.database),
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
    send(request, reply, (ctx) => loadProgramme(ctx, request.params.slug)),
  );
  app.get('/e/*', (request, reply) => send(request, reply, () => ({ kind: 'not_found' })));
}

/** An unknown event and a draft are the same to the public: there is no such page. */
async function orNotFound(load: () => Promise<PublicPage>): Promise<PublicPage> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not_found') return { kind: 'not_found' };
    throw error;
  }
}

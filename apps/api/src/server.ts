import compress from '@fastify/compress';
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Services } from './access/context.ts';
import { foreignOrigin } from './access/foreign-origin.ts';
import { refusalReplies } from './access/refusal-replies.ts';
import { contextOf } from './access/request-context.ts';
import { authRoutes } from './account/auth.routes.ts';
import { demoSignInRoutes } from './account/demo-sign-in.routes.ts';
import { setUpRoutes } from './account/set-up.routes.ts';
import { signInLinkRoutes } from './account/sign-in-link.routes.ts';
import { unsubscribeRoutes } from './announcement/unsubscribe.routes.ts';
import { type AppRouter, appRouter } from './app-router.ts';
import { applicationRoutes } from './application/application.routes.ts';
import { attendeeRoutes } from './attendee/attendee.routes.ts';
import { programmeRoutes } from './demo/programme.routes.ts';
import { deviceRoutes } from './device/device.routes.ts';
import { exhibitorRoutes } from './exhibitor/exhibitor.routes.ts';
import { healthRoutes } from './health.routes.ts';
import { invitationRoutes } from './invitation/invitation.routes.ts';
import { leadRoutes } from './lead/lead.routes.ts';
import { photoRoutes } from './lead/photo.routes.ts';
import { standCodeRoutes } from './lead/stand-code.routes.ts';
import { directoryRoutes } from './listing/directory.routes.ts';
import { mediaRoutes } from './media/media.routes.ts';
import { interestRoutes } from './seat/interest.routes.ts';
import { seatRoutes } from './seat/seat.routes.ts';
import { securityHeaders } from './security-headers.ts';
import { sitemapRoutes } from './sitemap.routes.ts';
import { sponsorshipRoutes } from './sponsorship/sponsorship.routes.ts';
import { backgroundRoutes } from './stand/background.routes.ts';
import { planPrintRoutes } from './stand/plan-print.routes.ts';
import { taskRoutes } from './task/task.routes.ts';
import { visitorPagesRoutes } from './visitor-pages.routes.ts';
import { webApps } from './web-apps.ts';

const MAX_JSON_BYTES = 2 * 1024 * 1024;

/** Everything that answers HTTP, on one port. Does not listen yet. */
export async function createServer(services: Services): Promise<FastifyInstance> {
  const { config } = services;
  const app = Fastify({
    logger:
      config.logLevel === 'silent' ? false : { level: config.logLevel, serializers: quietRequests },
    bodyLimit: MAX_JSON_BYTES,
    trustProxy: trustOf(config.trustProxy),
    // Open event streams would otherwise hold close() back for ever.
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 5000 },
  });
  await app.register(securityHeaders, services);
  // As Brotli's 4: the usual 6 takes twice as long for a tenth less.
  const zlibOptions = { level: 4 };
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], zlibOptions });
  app.setErrorHandler(refusalReplies);
  await app.register(foreignOrigin, services);

  await app.register(healthRoutes, services);
  await app.register(authRoutes, services);
  await app.register(demoSignInRoutes, services);
  await app.register(signInLinkRoutes);
  await app.register(setUpRoutes, services);
  await app.register(exhibitorRoutes, services);
  await app.register(invitationRoutes, services);
  await app.register(mediaRoutes, services);
  await app.register(backgroundRoutes, services);
  await app.register(applicationRoutes, services);
  await app.register(planPrintRoutes, services);
  await app.register(attendeeRoutes, services);
  await app.register(leadRoutes, services);
  await app.register(seatRoutes, services);
  await app.register(photoRoutes, services);
  await app.register(standCodeRoutes, services);
  await app.register(deviceRoutes, services);
  await app.register(taskRoutes, services);
  await app.register(sponsorshipRoutes, services);
  await app.register(unsubscribeRoutes, services);
  await app.register(fastifyTRPCPlugin, {
    prefix: '/trpc',
    trpcOptions: {
      router: appRouter,
      createContext: ({ req }) => contextOf(services, req),
      maxBatchSize: 20,
      // Queries come as POST too (packages/portal/src/trpc.ts); a mutation never comes as GET.
      allowMethodOverride: true,
      onError({ error, path }) {
        if (error.code === 'INTERNAL_SERVER_ERROR')
          app.log.error({ path, err: error.cause ?? error });
      },
    } satisfies FastifyTRPCPluginOptions<AppRouter>['trpcOptions'],
  });
  await app.register(directoryRoutes, services);
  await app.register(sitemapRoutes, services);
  await app.register(programmeRoutes, services);
  await app.register(interestRoutes, services);
  await app.register(visitorPagesRoutes, services);
  await app.register(webApps, services);
  return app;
}

/** A number is how many proxies stand in front. */
function trustOf(given: Services['config']['trustProxy']) {
  return typeof given === 'number' ? (_address: string, hop: number) => hop < given : given;
}

/** Paths are logged without their query, which may hold a token or a name. */
const quietRequests = {
  req: (request: { method: string; url: string }) => ({
    method: request.method,
    path: request.url
      .split('?')[0]
      ?.replace(/\/(invitation|a|b|call|pair|unsubscribe|reset-password|calendar)\/[^/]+/, '/$1/…'),
  }),
};

import type { FastifyInstance } from 'fastify';
import type { Services } from '../access/context.ts';

/** Hands `/api/auth/*` to the sign-in library as web-standard requests. */
export async function authRoutes(app: FastifyInstance, services: Services): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit: 64 * 1024 },
    (_request, body, done) => done(null, body),
  );
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    async handler(request, reply) {
      const headers = new Headers();
      for (const [name, value] of Object.entries(request.headers)) {
        if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
      }
      // Set by us and never taken from outside: rate limits count by it.
      headers.set('x-real-ip', request.ip);
      const answer = await services.auth.handler(
        new Request(new URL(request.url, services.config.publicUrl), {
          method: request.method,
          headers,
          ...(request.method === 'POST'
            ? { body: new Uint8Array((request.body as Buffer | undefined) ?? []) }
            : {}),
        }),
      );
      reply.status(answer.status);
      for (const [name, value] of answer.headers)
        if (name !== 'set-cookie') reply.header(name, value);
      const cookies = answer.headers.getSetCookie();
      if (cookies.length > 0) reply.header('set-cookie', cookies);
      return reply.send(answer.body ? Buffer.from(await answer.arrayBuffer()) : null);
    },
  });
}

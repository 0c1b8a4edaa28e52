import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { Services } from './access/context.ts';

/** Ready means: the database answers. */
export async function healthRoutes(app: FastifyInstance, services: Services): Promise<void> {
  const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  app.get('/api/health', { logLevel: 'warn' }, async (_request, reply) => {
    const ready = await services.database.pool.query('select 1').then(
      () => true,
      () => false,
    );
    reply.header('cache-control', 'no-store');
    return reply.status(ready ? 200 : 503).send({ ready, version: manifest.version });
  });
}

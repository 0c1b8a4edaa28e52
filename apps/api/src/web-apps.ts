import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import serveStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Services } from './access/context.ts';
import { webAppsInDevelopment } from './web-apps-dev.ts';

const builtApps = ['organiser', 'exhibitor'] as const;
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Serves the two signed-in apps as built; the public pages are rendered by visitor.routes.ts. */
export async function webApps(app: FastifyInstance, { config }: Services): Promise<void> {
  if (config.devServers) return webAppsInDevelopment(app, config.devServers);
  for (const name of builtApps) {
    const folder = fileURLToPath(new URL(`../../${name}/dist/`, import.meta.url));
    if (!existsSync(folder)) {
      app.log.warn(`apps/${name} is not built; run the start command.`);
      continue;
    }
    const page = await readFile(`${folder}index.html`, 'utf8');
    await app.register(
      async (scope) => {
        await scope.register(serveStatic, {
          root: folder,
          index: false,
          wildcard: false,
          // As rendered below: the file itself has no nonce.
          globIgnore: ['index.html'],
          setHeaders(reply, path) {
            const hashed = path.includes('/assets/');
            reply.header(
              'cache-control',
              hashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache',
            );
          },
        });
        const sendPage = (_request: unknown, reply: FastifyReply) =>
          reply
            .type('text/html; charset=utf-8')
            .header('cache-control', 'no-store')
            .send(page.replaceAll('NONCE_PLACEHOLDER', reply.cspNonce));
        scope.get('/', sendPage);
        scope.get('/index.html', sendPage);
        scope.get('/*', (request, reply) =>
          // A missing file stays missing; every other path is a route of the app.
          /\.[a-z0-9]{2,5}$/i.test(request.url.split('?')[0] ?? '')
            ? reply.status(404).send({ refusal: { code: 'access.not_found', params: {} } })
            : sendPage(request, reply),
        );
      },
      { prefix: `/${name}` },
    );
  }
}

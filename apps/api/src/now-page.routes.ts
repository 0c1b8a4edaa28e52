import type { FastifyInstance } from 'fastify';
import type { Services } from './access/context.ts';
import { contextOf, localeOf } from './access/request-context.ts';
import { nowStreams } from './now-streams.ts';
import type { SendPage } from './visitor-answers.ts';
import { languageOf } from './visitor-language.ts';
import { type BuiltPages, loadNow, readNow } from './visitor-pages.ts';

type InEvent = { Params: { slug: string } };
type Given = { readonly services: Services; readonly send: SendPage; readonly built: BuiltPages };

/** "Now and next" for a screen in the foyer, and the stream that keeps it so. */
export async function nowPageRoutes(app: FastifyInstance, given: Given): Promise<void> {
  const { services, send, built } = given;
  const streams = nowStreams(services, built.renderNow);
  app.addHook('preClose', () => streams.close());

  app.get<InEvent>('/e/:slug/now', (request, reply) =>
    send(request, reply, (ctx) => loadNow(ctx, request.params.slug)),
  );

  app.get<InEvent>('/e/:slug/now/stream', async (request, reply) => {
    if (streams.isFull()) return reply.status(503).header('retry-after', '30').send();
    const locale = languageOf(request).wished ?? localeOf(request);
    const { slug } = request.params;
    const load = async () => readNow(await contextOf(services, request), slug);
    const begin = () => {
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(200, {
        ...reply.getHeaders(),
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        // A proxy that gathers answers would hold the news back.
        'x-accel-buffering': 'no',
      } as Record<string, string>);
      raw.write('retry: 2000\n\n');
      return raw;
    };
    if (!(await streams.add(slug, { load, locale, begin }))) return reply.status(404).send();
    return reply;
  });
}

import type { PublicPage } from '@foyer/domain/public-page.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context, Services } from './access/context.ts';
import { contextOf } from './access/request-context.ts';
import { allowFraming } from './security-headers.ts';
import { languageOf, rememberLanguage } from './visitor-language.ts';
import type { BuiltPages } from './visitor-pages.ts';

type Load = (ctx: Context) => Promise<PublicPage> | PublicPage;

export type SendPage = ReturnType<typeof pageSender>;

/** Answers a request with a page: loaded, rendered, and never kept by a browser. */
export function pageSender(services: Services, built: BuiltPages) {
  return async (request: FastifyRequest, reply: FastifyReply, load: Load) => {
    const { wished, path } = languageOf(request);
    const ctx = await contextOf(services, request);
    const locale = wished ?? ctx.locale;
    const page = await orNotFound(async () => load({ ...ctx, locale }));
    const isEmbedded = page.kind === 'directory' && page.isEmbedded;
    if (isEmbedded) allowFraming(reply);
    // Whoever sends a form reads its language already, and a preview is nobody's choice.
    else if (wished && request.method === 'GET')
      reply.header('set-cookie', rememberLanguage(wished, services));
    const html = built.render({
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
  };
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

import type { Unsubscription } from '@foyer/domain/announcement/announcement.schema.ts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Services } from '../access/context.ts';
import { contextOf, localeOf } from '../access/request-context.ts';
import { readUnsubscription, setUnsubscribed } from './unsubscribe.commands.ts';
import { unsubscribePage } from './unsubscribe-page.ts';

const params = z.object({ token: z.string().max(100) });
const MAX_FORM_BYTES = 1024;

/**
 * One click in the mail program ends announcements (RFC 8058): it posts here without a cookie and
 * without a page. A person who opens the link is asked first, since gateways open links, too.
 */
export async function unsubscribeRoutes(app: FastifyInstance, services: Services): Promise<void> {
  app.addContentTypeParser(
    ['application/x-www-form-urlencoded', 'multipart/form-data'],
    { parseAs: 'string', bodyLimit: MAX_FORM_BYTES },
    (_request, body, done) => done(null, body),
  );

  app.get('/unsubscribe/:token', async (request, reply) => {
    const { token } = params.parse(request.params);
    const found = await readUnsubscription(await contextOf(services, request), token);
    return send(reply, { found, locale: found?.locale ?? localeOf(request) });
  });

  app.post('/unsubscribe/:token', async (request, reply) => {
    const { token } = params.parse(request.params);
    const ctx = await contextOf(services, request);
    // Everything else ends them, whatever a mail program sends.
    const isUnsubscribed = request.body !== 'again=1';
    const found = await setUnsubscribed(ctx, { token, isUnsubscribed });
    return send(reply, { found, locale: found?.locale ?? localeOf(request) });
  });
}

function send(
  reply: FastifyReply,
  page: { readonly found: Unsubscription | null; readonly locale: 'de' | 'en' },
) {
  return reply
    .code(page.found ? 200 : 404)
    .type('text/html; charset=utf-8')
    .headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    .send(unsubscribePage({ ...page, nonce: reply.cspNonce }));
}

import rateLimit from '@fastify/rate-limit';
import { badgeActSchema } from '@foyer/domain/badge/badge.schema.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import { emailSchema, slugSchema } from '@foyer/domain/text.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context, Services } from './access/context.ts';
import { contextOf, localeOf } from './access/request-context.ts';
import { type VisitorScope, withSystemScope, withVisitorScope } from './access/scopes.ts';
import { actOnBadge, viewBadge } from './badge/badge.commands.ts';
import { sendLinksTo } from './badge/badge-links.commands.ts';
import { atBadge, guessesAMinute } from './badge-answers.ts';
import { getEvent, publicEventOf } from './event/event.queries.ts';
import { listHeldSeats, seatPagesRoutes, seatSaidOf } from './seat-pages.routes.ts';
import type { SendPage } from './visitor-answers.ts';

const MAX_FORM_BYTES = 8 * 1024;
const asksAnHour = { rateLimit: { max: 20, timeWindow: '1 hour' } };

type AtBadge = { Params: { token: string } };
type InEvent = { Params: { slug: string } };
type Given = { readonly services: Services; readonly send: SendPage };

/** What the page is told by the address that a form leads back to. */
const saidSchema = z.object({
  done: z.string().nullable().catch(null),
  refused: z.string().max(60).nullable().catch(null),
  confirm: z
    .union([z.uuid(), z.literal('all')])
    .nullable()
    .catch(null),
});
const acts = badgeActSchema.options.map((option) => option.shape.act.value);

/** The page of a badge: plain forms, so that it works on every phone and without a script. */
export async function badgePagesRoutes(app: FastifyInstance, given: Given): Promise<void> {
  const { services, send: sendPage } = given;
  await app.register(rateLimit, { global: false });
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: MAX_FORM_BYTES },
    (_request, body, done) => done(null, new URLSearchParams(body as string)),
  );

  await app.register(seatPagesRoutes, given);

  app.get<AtBadge>('/b/:token', { config: guessesAMinute }, (request, reply) => {
    const said = saidSchema.parse(request.query);
    const { token } = request.params;
    const done = acts.find((act) => act === said.done) ?? null;
    return sendPage(request, reply, (ctx) =>
      atBadge(ctx, token, async (scope) => ({
        kind: 'badge',
        event: publicEventOf(await getEvent(scope)),
        badge: await viewBadge(scope),
        seats: await listHeldSeats(scope),
        said: { ...said, done },
        seatSaid: seatSaidOf(request.query),
        token,
        now: ctx.now.toISOString(),
      })),
    );
  });

  app.post<AtBadge>('/b/:token', { config: guessesAMinute }, async (request, reply) => {
    const { token } = request.params;
    const ctx = await contextOf(services, request);
    const back = (query: string) => reply.redirect(`/b/${token}?${query}`, 303);
    const asked = badgeActSchema.safeParse(formOf(request));
    if (!asked.success) return back('refused=badge.invalid');
    try {
      await atBadge(ctx, token, (scope) => actOnBadge(scope, asked.data));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.kind === 'not_found' && !error.code.startsWith('badge.')) {
        return sendPage(request, reply, () => ({ kind: 'not_found' }));
      }
      return back(`refused=${error.code}`);
    }
    return back(`done=${asked.data.act}`);
  });

  app.get<AtBadge>('/b/:token/data.json', { config: guessesAMinute }, async (request, reply) => {
    const ctx = await contextOf(services, request);
    const data = await atBadge(ctx, request.params.token, async (scope) => ({
      ...(await viewBadge(scope)),
      seats: await listHeldSeats(scope),
    }));
    return reply
      .headers({
        'cache-control': 'no-store',
        'content-disposition': 'attachment; filename="badge.json"',
      })
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(data, null, 2));
  });

  app.get<InEvent>('/e/:slug/badge', (request, reply) =>
    sendPage(request, reply, (ctx) => requestPage(ctx, request.params.slug, 'asking')),
  );

  app.post<InEvent>('/e/:slug/badge', { config: asksAnHour }, async (request, reply) => {
    const { slug } = request.params;
    const email = emailSchema.safeParse(
      (request.body as URLSearchParams | undefined)?.get('email'),
    );
    return sendPage(request, reply, async (ctx) => {
      const page = await requestPage(ctx, slug, email.success ? 'sent' : 'invalid');
      if (email.success) await ask(ctx, { slug, email: email.data, locale: localeOf(request) });
      return page;
    });
  });
}

/** What a form sent: boxes come as often as they are ticked. */
function formOf(request: FastifyRequest): Record<string, unknown> {
  const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
  return {
    ...Object.fromEntries(form),
    fields: form.getAll('fields'),
    refuses: form.get('refuses') === 'yes',
    email: form.get('email') ?? '',
  };
}

type State = 'asking' | 'sent' | 'invalid';

async function requestPage(ctx: Context, slug: string, state: State) {
  return inEvent(ctx, slug, async (scope) => ({
    kind: 'badge_request' as const,
    event: publicEventOf(await getEvent(scope)),
    state,
  }));
}

function inEvent<T>(ctx: Context, slug: string, work: (scope: VisitorScope) => Promise<T>) {
  const known = slugSchema.safeParse(slug);
  return withVisitorScope(ctx, known.success ? known.data : '', work);
}

async function ask(
  ctx: Context,
  { slug, email, locale }: { slug: string; email: string; locale: Context['locale'] },
): Promise<void> {
  const eventId = await inEvent(ctx, slug, async (scope) => scope.eventId);
  const { services, now } = ctx;
  await withSystemScope({ services, now, locale }, eventId, (scope) =>
    sendLinksTo({ ...scope, eventId }, email),
  );
}

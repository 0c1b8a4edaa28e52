import rateLimit from '@fastify/rate-limit';
import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { badgeActSchema } from '@foyer/domain/badge/badge.schema.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import { emailSchema, slugSchema } from '@foyer/domain/text.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context, Services } from './access/context.ts';
import { contextOf, localeOf } from './access/request-context.ts';
import {
  type BadgeScope,
  readAsVisitor,
  type VisitorScope,
  withSystemScope,
  withVisitorScope,
} from './access/scopes.ts';
import { actOnBadge, viewBadge } from './badge/badge.commands.ts';
import { sendLinksTo } from './badge/badge-links.commands.ts';
import { badgeIn, rememberedBadge } from './badge/remembered-badge.ts';
import { atBadge, guessesAMinute } from './badge-answers.ts';
import { getEvent, publicEventOf } from './event/event.queries.ts';
import { findPublicExhibitor } from './listing/directory.queries.ts';
import { takeForms } from './page-forms.ts';
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
  /** The exhibitor whose code was scanned, or whose page said so. */
  to: z.uuid().nullable().catch(null),
});
const remembering = 'remember' as const;
const acts = badgeActSchema.options.map((option) => option.shape.act.value);

/** The page of a badge: plain forms, so that it works on every phone and without a script. */
export async function badgePagesRoutes(app: FastifyInstance, given: Given): Promise<void> {
  const { services, send: sendPage } = given;
  await app.register(rateLimit, { global: false });
  takeForms(app, MAX_FORM_BYTES, (fields) => fields);

  await app.register(seatPagesRoutes, given);

  app.get<AtBadge>('/b/:token', { config: guessesAMinute }, (request, reply) => {
    const { to, ...said } = saidSchema.parse(request.query);
    const { token } = request.params;
    const done = [...acts, remembering].find((act) => act === said.done) ?? null;
    return sendPage(request, reply, (ctx) =>
      atBadge(ctx, token, async (scope) => ({
        kind: 'badge',
        event: publicEventOf(await getEvent(scope)),
        badge: await viewBadge(scope),
        seats: await listHeldSeats(scope),
        handOver: to ? await findHandOver(scope, to) : null,
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

  app.post<AtBadge>('/b/:token/remember', { config: guessesAMinute }, async (request, reply) => {
    const { token } = request.params;
    const ctx = await contextOf(services, request);
    const slug = await atBadge(ctx, token, async (scope) => (await getEvent(scope)).slug);
    return reply
      .header('set-cookie', rememberedBadge({ token, slug }, services))
      .redirect(`/b/${token}?done=${remembering}`, 303);
  });

  /** Where the code at a stand leads, and the link on an exhibitor's page. */
  app.get<{ Params: { slug: string; exhibitorId: string } }>(
    '/e/:slug/exhibitors/:exhibitorId/contact',
    { config: guessesAMinute },
    async (request, reply) => {
      const { slug, exhibitorId } = request.params;
      const token = badgeIn(request.headers.cookie);
      const ctx = await contextOf(services, request);
      const holds = token && (await isBadgeOf(ctx, { token, slug }));
      if (holds) return reply.redirect(`/b/${token}?to=${encodeURIComponent(exhibitorId)}`, 303);
      return sendPage(request, reply, (asked) =>
        requestPage(asked, { slug, state: 'asking', to: exhibitorId }),
      );
    },
  );

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
    sendPage(request, reply, (ctx) =>
      requestPage(ctx, { slug: request.params.slug, state: 'asking' }),
    ),
  );

  app.post<InEvent>('/e/:slug/badge', { config: asksAnHour }, async (request, reply) => {
    const { slug } = request.params;
    const email = emailSchema.safeParse(
      (request.body as URLSearchParams | undefined)?.get('email'),
    );
    return sendPage(request, reply, async (ctx) => {
      const to = toIn(request);
      const page = await requestPage(ctx, { slug, to, state: email.success ? 'sent' : 'invalid' });
      if (email.success) await ask(ctx, { slug, email: email.data, locale: localeOf(request), to });
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

type Wish = { readonly slug: string; readonly state: State; readonly to?: string | undefined };

async function requestPage(ctx: Context, { slug, state, to }: Wish) {
  return inEvent(ctx, slug, async (scope) => {
    const known = z.uuid().safeParse(to);
    const exhibitor = known.success ? await findPublicExhibitor(scope, known.data) : null;
    // Of an exhibitor that is not public nobody learns a name here.
    if (to && !exhibitor) throw refuseAccess('access.not_found');
    return {
      kind: 'badge_request' as const,
      event: publicEventOf(await getEvent(scope)),
      to: exhibitor && { exhibitorId: exhibitor.exhibitorId, name: exhibitor.name },
      state,
    };
  });
}

async function findHandOver(scope: BadgeScope, exhibitorId: string) {
  const found = await readAsVisitor(scope, (visitor) => findPublicExhibitor(visitor, exhibitorId));
  return found && { exhibitorId: found.exhibitorId, name: found.name };
}

/** Whether it opens a badge of this event; a link that has ended is as good as none. */
async function isBadgeOf(ctx: Context, { token, slug }: { token: string; slug: string }) {
  try {
    return await atBadge(ctx, token, async (scope) => (await getEvent(scope)).slug === slug);
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

function toIn({ body }: FastifyRequest): string | undefined {
  const to = body instanceof URLSearchParams ? z.uuid().safeParse(body.get('to')) : undefined;
  return to?.data;
}

function inEvent<T>(ctx: Context, slug: string, work: (scope: VisitorScope) => Promise<T>) {
  const known = slugSchema.safeParse(slug);
  return withVisitorScope(ctx, known.success ? known.data : '', work);
}

async function ask(
  ctx: Context,
  asked: {
    slug: string;
    email: string;
    locale: Context['locale'];
    to: string | undefined;
  },
): Promise<void> {
  const { slug, email, locale, to } = asked;
  const eventId = await inEvent(ctx, slug, async (scope) => scope.eventId);
  const { services, now } = ctx;
  await withSystemScope({ services, now, locale }, eventId, (scope) =>
    sendLinksTo({ ...scope, eventId }, email, to),
  );
}

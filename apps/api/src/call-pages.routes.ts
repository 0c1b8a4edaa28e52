import rateLimit from '@fastify/rate-limit';
import { applicationStartSchema } from '@foyer/domain/application/application.schema.ts';
import { callKeySchema } from '@foyer/domain/call/call.schema.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import { slugSchema } from '@foyer/domain/text.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context, Services } from './access/context.ts';
import { statusOfKind } from './access/refusal-replies.ts';
import { contextOf } from './access/request-context.ts';
import { type VisitorScope, withVisitorScope } from './access/scopes.ts';
import { startApplication } from './application/start.commands.ts';
import { type AskedCall, loadCall } from './call-pages.ts';
import { formIssuesOf, takeForms } from './page-forms.ts';
import type { SendPage } from './visitor-answers.ts';
import { languageOf } from './visitor-language.ts';

const MAX_FORM_BYTES = 16 * 1024;
const asksAnHour = { rateLimit: { max: 60, timeWindow: '1 hour' } };

type AtCall = { Params: { slug: string; key?: string } };
type Given = { readonly services: Services; readonly send: SendPage };

const text = z.string().catch('');
const sentForm = z.object({
  ...{ name: text, contactName: text, email: text, ticket: text },
  /** No person sees this field; programs fill in whatever they find. */
  website: text,
});

/** The call for exhibitors: its page, and the form by which somebody asks for a link to apply. */
export async function callPagesRoutes(
  app: FastifyInstance,
  { services, send }: Given,
): Promise<void> {
  await app.register(rateLimit, { global: false });
  takeForms(app, MAX_FORM_BYTES);

  const show = (request: FastifyRequest<AtCall>, reply: FastifyReply, form?: AskedCall['form']) =>
    send(request, reply, (ctx) =>
      atCall(ctx, request, (scope, at) => loadCall(scope, { ...at, ...(form && { form }) })),
    );

  const take = async (request: FastifyRequest<AtCall>, reply: FastifyReply) => {
    const { website, ticket, ...values } = sentForm.parse(request.body ?? {});
    const parsed = applicationStartSchema.safeParse(values);
    if (!parsed.success) {
      reply.status(422);
      return show(request, reply, { values, issues: formIssuesOf(parsed.error, values) });
    }
    const sentTo = parsed.data.email;
    // A program that fills in every field is told what a person is told.
    if (website !== '') return show(request, reply, { sentTo });
    try {
      const known = await contextOf(services, request);
      const ctx = { ...known, locale: languageOf(request).wished ?? known.locale };
      await atCall(ctx, request, async (scope, at) => {
        const page = await loadCall(scope, at);
        if (page.kind !== 'call' || !page.form) return;
        const { remoteAddress } = ctx;
        await startApplication(scope, { input: parsed.data, ticket, remoteAddress });
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.kind === 'not_found') return show(request, reply);
      reply.status(statusOfKind[error.kind]);
      return show(request, reply, { values, refusal: { code: error.code, params: error.params } });
    }
    return show(request, reply, { sentTo });
  };

  for (const path of ['/e/:slug/call', '/e/:slug/call/:key']) {
    app.get<AtCall>(path, (request, reply) => show(request, reply));
    app.post<AtCall>(path, { config: asksAnHour }, take);
  }
}

function atCall<T>(
  ctx: Context,
  { params }: { readonly params: AtCall['Params'] },
  work: (scope: VisitorScope, at: { key: string; path: string }) => Promise<T>,
): Promise<T> {
  const slug = slugSchema.safeParse(params.slug);
  const key = callKeySchema.safeParse(params.key);
  const at = { key: key.success ? key.data : '', path: `/e/${params.slug}/call` };
  if (at.key !== '') at.path = `${at.path}/${at.key}`;
  return withVisitorScope(ctx, slug.success ? slug.data : '', (scope) => work(scope, at));
}

import {
  type EnquiryField,
  type EnquiryInput,
  enquiryFields,
  enquiryInputSchema,
} from '@foyer/domain/enquiry/enquiry.schema.ts';
import { exhibitorIdSchema } from '@foyer/domain/identifier.ts';
import type { FormIssue } from '@foyer/domain/public-page.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import { slugSchema } from '@foyer/domain/text.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Services } from './access/context.ts';
import { statusOfKind } from './access/refusal-replies.ts';
import { contextOf } from './access/request-context.ts';
import { withVisitorScope } from './access/scopes.ts';
import { takeEnquiry } from './enquiry/enquiry.commands.ts';
import { findPublicExhibitor } from './listing/directory.queries.ts';
import type { SendPage } from './visitor-answers.ts';
import { languageOf } from './visitor-language.ts';
import { loadExhibitor } from './visitor-pages.ts';

const MAX_FORM_BYTES = 64 * 1024;

const params = z.object({ slug: slugSchema, exhibitorId: exhibitorIdSchema });
const text = z.string().catch('');
const sentForm = z.object({
  ...{ name: text, organisation: text, email: text, message: text, ticket: text },
  /** No person sees this field; programs fill in whatever they find. */
  website: text,
});

/** Takes the form of an exhibitor's page, with or without a script, and shows what came of it. */
export async function enquiryRoute(
  app: FastifyInstance,
  { services, send }: { services: Services; send: SendPage },
): Promise<void> {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: MAX_FORM_BYTES },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );

  const path = '/e/:slug/exhibitors/:exhibitorId/enquiry';
  // Reloading the answer, or opening its address, leads to the page with the form.
  app.get(path, (request, reply) => {
    const { slug, exhibitorId } = params.parse(request.params);
    return reply.redirect(`/e/${slug}/exhibitors/${exhibitorId}#enquiry`, 303);
  });

  app.post(path, async (request, reply) => {
    const { slug, exhibitorId } = params.parse(request.params);
    const { website, ticket, ...values } = sentForm.parse(request.body ?? {});
    const page = `/e/${slug}/exhibitors/${exhibitorId}`;
    const done = () => reply.redirect(`${page}?enquiry=sent#enquiry`, 303);
    if (website !== '') return done();

    const parsed = enquiryInputSchema.safeParse(values);
    const again = (state: { issues?: Issues; refusal?: Refusal }) => {
      const { issues = {}, refusal } = state;
      reply.status(refusal ? statusOfKind[refusal.kind] : 422);
      const said = refusal ? { code: refusal.code, params: refusal.params } : null;
      const form = { values, issues, refusal: said };
      return send(request, reply, (ctx) => loadExhibitor(ctx, { slug, exhibitorId, form }));
    };
    if (!parsed.success) return again({ issues: issuesOf(parsed.error, values) });
    try {
      const ctx = await contextOf(services, request);
      const locale = languageOf(request).wished ?? ctx.locale;
      const isThere = await withVisitorScope({ ...ctx, locale }, slug, async (scope) => {
        if (!(await findPublicExhibitor(scope, exhibitorId))) return false;
        const { remoteAddress } = ctx;
        await takeEnquiry(scope, { exhibitorId, input: parsed.data, ticket, remoteAddress });
        return true;
      });
      return isThere ? done() : again({});
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return again(error.kind === 'not_found' ? {} : { refusal: error });
    }
  });
}

type Issues = Partial<Record<EnquiryField, FormIssue>>;

function issuesOf(
  error: z.ZodError<EnquiryInput>,
  values: Readonly<Record<EnquiryField, string>>,
): Issues {
  const issues: Issues = {};
  for (const { path, code, ...issue } of error.issues) {
    const field = enquiryFields.find((one) => one === path[0]);
    if (!field || issues[field]) continue;
    issues[field] = values[field].trim() === '' ? 'required' : issueOf(field, { code, ...issue });
  }
  return issues;
}

function issueOf(field: EnquiryField, issue: { code?: string; params?: unknown }): FormIssue {
  if (issue.code === 'too_big') return 'too_long';
  if (field === 'email') return 'email';
  const isShort = (issue.params as { code?: string } | undefined)?.code === 'too_short';
  return isShort ? 'too_short' : 'invalid';
}

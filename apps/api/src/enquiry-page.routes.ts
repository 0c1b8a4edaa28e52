import { type EnquiryField, enquiryInputSchema } from '@foyer/domain/enquiry/enquiry.schema.ts';
import { type ExhibitorId, exhibitorIdSchema } from '@foyer/domain/identifier.ts';
import type { FormIssue, PublicPage } from '@foyer/domain/public-page.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import { slugSchema } from '@foyer/domain/text.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Context, Services } from './access/context.ts';
import { statusOfKind } from './access/refusal-replies.ts';
import { contextOf } from './access/request-context.ts';
import { type VisitorScope, withVisitorScope } from './access/scopes.ts';
import { takeEnquiry } from './enquiry/enquiry.commands.ts';
import { findPublicExhibitor } from './listing/directory.queries.ts';
import { formIssuesOf, takeForms } from './page-forms.ts';
import { listLevelsForSale } from './sponsorship/public-sponsors.queries.ts';
import type { SendPage } from './visitor-answers.ts';
import { languageOf } from './visitor-language.ts';
import { type AskedForm, loadExhibitor, loadSponsors } from './visitor-pages.ts';

const MAX_FORM_BYTES = 64 * 1024;

const params = z.object({ slug: slugSchema, exhibitorId: exhibitorIdSchema });
const text = z.string().catch('');
const sentForm = z.object({
  ...{ name: text, organisation: text, email: text, message: text, ticket: text, subject: text },
  /** No person sees this field; programs fill in whatever they find. */
  website: text,
});

/** Takes the form of an exhibitor's page or of the page of sponsors, with or without a script, and shows what came of it. */
export async function enquiryRoute(
  app: FastifyInstance,
  { services, send }: { services: Services; send: SendPage },
): Promise<void> {
  takeForms(app, MAX_FORM_BYTES);

  // Reloading the answer, or opening its address, leads to the page with the form.
  const take = (path: string, targetOf: (params: unknown) => Target) => {
    app.get(path, (request, reply) =>
      reply.redirect(`${targetOf(request.params).page}#enquiry`, 303),
    );
    app.post(path, async (request, reply) => {
      const target = targetOf(request.params);
      const { website, ticket, subject, ...values } = sentForm.parse(request.body ?? {});
      const done = () => reply.redirect(`${target.page}?enquiry=sent#enquiry`, 303);
      if (website !== '') return done();

      const parsed = enquiryInputSchema.safeParse(values);
      const again = (state: { issues?: Issues; refusal?: Refusal }) => {
        const { issues = {}, refusal } = state;
        reply.status(refusal ? statusOfKind[refusal.kind] : 422);
        const said = refusal ? { code: refusal.code, params: refusal.params } : null;
        return send(request, reply, (ctx) => target.load(ctx, { values, issues, refusal: said }));
      };
      if (!parsed.success) return again({ issues: formIssuesOf(parsed.error, values) });
      try {
        const ctx = await contextOf(services, request);
        const locale = languageOf(request).wished ?? ctx.locale;
        const isThere = await withVisitorScope({ ...ctx, locale }, target.slug, async (scope) => {
          const about = await target.find(scope, subject);
          if (!about) return false;
          const { remoteAddress } = ctx;
          await takeEnquiry(scope, { ...about, input: parsed.data, ticket, remoteAddress });
          return true;
        });
        return isThere ? done() : again({});
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return again(error.kind === 'not_found' ? {} : { refusal: error });
      }
    });
  };
  take('/e/:slug/exhibitors/:exhibitorId/enquiry', atExhibitor);
  take('/e/:slug/sponsors/enquiry', atSponsors);
}

/** Whom a form is written to, and the page that shows it. */
type Target = {
  readonly slug: string;
  readonly page: string;
  readonly load: (ctx: Context, form: AskedForm) => Promise<PublicPage>;
  /** Null where nobody can be written to. */
  readonly find: (
    scope: VisitorScope,
    subject: string,
  ) => Promise<{ exhibitorId: ExhibitorId | null; subject: string } | null>;
};

function atExhibitor(given: unknown): Target {
  const { slug, exhibitorId } = params.parse(given);
  return {
    slug,
    page: `/e/${slug}/exhibitors/${exhibitorId}`,
    load: (ctx, form) => loadExhibitor(ctx, { slug, exhibitorId, form }),
    find: async (scope) =>
      (await findPublicExhibitor(scope, exhibitorId)) && { exhibitorId, subject: '' },
  };
}

/** To the organiser: who wants to become a sponsor says of which level. */
function atSponsors(given: unknown): Target {
  const { slug } = z.object({ slug: slugSchema }).parse(given);
  return {
    slug,
    page: `/e/${slug}/sponsors`,
    load: (ctx, form) => loadSponsors(ctx, { slug, form }),
    find: async (scope, subject) => {
      const levels = await listLevelsForSale(scope);
      if (levels.length === 0) return null;
      const known = levels.find(({ name }) => name.de === subject || name.en === subject);
      return { exhibitorId: null, subject: known ? subject : '' };
    },
  };
}

type Issues = Partial<Record<EnquiryField, FormIssue>>;

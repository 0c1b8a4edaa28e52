import { randomUUID } from 'node:crypto';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import { applicationTokenSchema } from '@foyer/domain/application/application.schema.ts';
import { applicationFileIdSchema } from '@foyer/domain/identifier.ts';
import {
  type ApplicationAct,
  type ApplicationSaid,
  applicationActs,
} from '@foyer/domain/public-page.ts';
import type { FormValues } from '@foyer/domain/question/answer-form.rules.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context, Services } from './access/context.ts';
import { hashOfLinkSecret } from './access/link-secret.ts';
import { statusOfKind } from './access/refusal-replies.ts';
import { contextOf } from './access/request-context.ts';
import { type ApplicantScope, withApplicantScope } from './access/scopes.ts';
import {
  answerWithFile,
  permitFile,
  readForQuestion,
  removeFile,
} from './application/application-file.commands.ts';
import { sendConfirmation } from './application/confirmation.commands.ts';
import {
  restartApplication,
  type SavedForm,
  type SentForm,
  saveForm,
  submitApplication,
  withdrawApplication,
} from './application/own-application.commands.ts';
import { findFile } from './application/own-application.queries.ts';
import { type AskedApplication, loadApplication } from './call-pages.ts';
import { sendFile } from './media/send-file.ts';
import { readUpload } from './media/upload.ts';
import { takeForms } from './page-forms.ts';
import type { SendPage } from './visitor-answers.ts';
import { languageOf } from './visitor-language.ts';

const MAX_FORM_BYTES = 256 * 1024;
const guessesAMinute = { rateLimit: { max: 240, timeWindow: '1 minute' } };
const filesAnHour = { rateLimit: { max: 120, timeWindow: '1 hour' } };

type At = { Params: { token: string } };
type AtQuestion = { Params: { token: string; questionId: string } };
type AtFile = { Params: { token: string; fileId: string } };
type Given = { readonly services: Services; readonly send: SendPage };

const acts = [...applicationActs, 'upload'] as const;
/** What the page is told by the address that a form leads back to. */
const saidSchema = z.object({
  done: z.enum(acts).nullable().catch(null),
  refused: z.string().max(60).nullable().catch(null),
  confirm: z.literal('withdraw').nullable().catch(null),
});

/** Which file was shown where another one is sent; of an earlier page it says nothing. */
const seenFileSchema = z.object({ seen: z.string().max(64).nullable().catch(null) });

/** An application: a plain form that works without a script, and saves as one types with one. */
export async function applicationPagesRoutes(app: FastifyInstance, given: Given): Promise<void> {
  const { services, send } = given;
  await app.register(rateLimit, { global: false });
  await app.register(multipart);
  takeForms(app, MAX_FORM_BYTES, (fields) => fields);

  const show = (
    request: FastifyRequest<{ Params: { token: string } }>,
    reply: FastifyReply,
    asked: Omit<AskedApplication, 'token'>,
  ) => {
    const { token } = request.params;
    return send(request, reply, (ctx) =>
      atApplication(ctx, token, (scope) => loadApplication(scope, { token, ...asked })),
    );
  };

  app.get<At>('/a/:token', { config: guessesAMinute }, (request, reply) => {
    const { done, refused, confirm } = saidSchema.parse(request.query);
    const said = {
      done,
      confirm,
      refused: refused === null ? null : { code: refused, params: {} },
    };
    return show(request, reply, { said });
  });

  app.post<At>('/a/:token', { config: guessesAMinute }, async (request, reply) => {
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const act = z.enum(applicationActs).catch('save').parse(form.get('act'));
    const ctx = await wishedContext(services, request);
    const outcome = await outcomeOf(ctx, request.params.token, { act, form });
    if (isForScript(request)) return reply.status(outcome.status).send(outcome.said);
    if (outcome.isDone) return reply.redirect(backTo(request, act), 303);
    reply.status(outcome.status);
    return show(request, reply, {
      said: { done: null, confirm: null, refused: outcome.said.refused },
      typed: {
        form: valuesOf(form),
        issues: outcome.said.issues,
        conflicts: outcome.said.conflicts,
      },
    });
  });

  app.post<AtQuestion>(
    '/a/:token/files/:questionId',
    { config: filesAnHour },
    async (request, reply) => {
      const { token, questionId } = request.params;
      const asked = { questionId, seen: seenFileSchema.parse(request.query).seen };
      const ctx = await wishedContext(services, request);
      try {
        const question = await atApplication(ctx, token, (scope) => permitFile(scope, asked));
        const upload = await readUpload(request);
        const file = await readForQuestion(question, upload);
        const { fileName } = upload;
        await atApplication(ctx, token, (scope) =>
          answerWithFile(scope, { ...asked, fileName, file }),
        );
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const refused = { code: error.code, params: error.params };
        reply.status(statusOfKind[error.kind]);
        if (isForScript(request)) return reply.send({ refused, ...nothingSaid });
        return show(request, reply, { said: { done: null, confirm: null, refused } });
      }
      if (isForScript(request)) return reply.send({ refused: null, ...nothingSaid });
      return reply.redirect(`${backTo(request, 'upload')}#question-${questionId}`, 303);
    },
  );

  app.get<AtFile>('/a/:token/files/:fileId', { config: guessesAMinute }, async (request, reply) => {
    const { token } = request.params;
    const fileId = applicationFileIdSchema.parse(request.params.fileId);
    const ctx = await contextOf(services, request);
    const file = await atApplication(ctx, token, (scope) => findFile(scope, fileId));
    return sendFile(reply, file, 'private, no-store');
  });
}

type Outcome = {
  readonly isDone: boolean;
  readonly status: number;
  readonly said: SavedForm & { readonly refused: ApplicationSaid['refused'] };
};
const nothingSaid: SavedForm = { issues: {}, conflicts: {} };
const isSaved = ({ issues, conflicts }: SavedForm) =>
  Object.keys(issues).length + Object.keys(conflicts).length === 0;

/** What a form carries along of the moment it was opened; written by the page and its script. */
const openedSchema = z.object({
  seen: z.coerce.number().int().min(0).nullable().catch(null),
  sitting: z
    .string()
    .regex(/^[\w-]{8,64}$/)
    .catch(() => randomUUID()),
});

function sentForm(form: URLSearchParams): SentForm {
  const list = (name: string) => form.get(name)?.split(' ').filter(Boolean);
  const { seen, sitting } = openedSchema.parse({
    seen: form.get('seen') ?? undefined,
    sitting: form.get('sitting'),
  });
  // `what:7`: of this field the text of version 7 was shown, and one's own is to stand all the same.
  const kept = (list('kept') ?? []).map((one) => one.split(':'));
  const seenOf = Object.fromEntries(
    kept.map(([part = '', version]) => [part, Number(version) || 0]),
  );
  return {
    form: valuesOf(form),
    touched: list('touched') ?? null,
    opened: { seenVersion: seen, sitting, seenOf },
  };
}

/** What came of an act; a refusal is one outcome of it. */
async function outcomeOf(
  ctx: Context,
  token: string,
  { act, form }: { readonly act: ApplicationAct; readonly form: URLSearchParams },
): Promise<Outcome> {
  try {
    const said = await atApplication(ctx, token, (scope) => run(scope, act, form));
    const isDone = isSaved(said);
    return { isDone, status: isDone ? 200 : 422, said: { refused: null, ...said } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refused = { code: error.code, params: error.params };
    return { isDone: false, status: statusOfKind[error.kind], said: { refused, ...nothingSaid } };
  }
}

async function run(
  scope: ApplicantScope,
  act: ApplicationAct,
  form: URLSearchParams,
): Promise<SavedForm> {
  const sent = sentForm(form);
  switch (act) {
    case 'save':
      return saveForm(scope, sent);
    case 'submit': {
      // What was typed last comes along; what is wrong with it is not handed in as it was before.
      const saved = await saveForm(scope, sent);
      if (!isSaved(saved)) return saved;
      return { ...nothingSaid, issues: await submitApplication(scope) };
    }
    case 'withdraw':
      await withdrawApplication(scope);
      return nothingSaid;
    case 'restart':
      await restartApplication(scope);
      return nothingSaid;
    case 'remove_file':
      await removeFile(scope, {
        questionId: form.get('question') ?? '',
        seen: seenFileSchema.parse({ seen: form.get('seen') }).seen,
      });
      return nothingSaid;
    case 'send_confirmation':
      await sendConfirmation(scope);
      return nothingSaid;
  }
}

function atApplication<T>(
  ctx: Context,
  token: string,
  work: (scope: ApplicantScope) => Promise<T>,
) {
  const known = applicationTokenSchema.safeParse(token);
  return withApplicantScope(ctx, hashOfLinkSecret(known.success ? known.data : ''), work);
}

async function wishedContext(services: Services, request: FastifyRequest): Promise<Context> {
  const ctx = await contextOf(services, request);
  return { ...ctx, locale: languageOf(request).wished ?? ctx.locale };
}

const isForScript = (request: FastifyRequest) =>
  request.headers.accept?.includes('application/json') ?? false;

function backTo(request: FastifyRequest<{ Params: { token: string } }>, done: string): string {
  const { wished } = languageOf(request);
  return `/a/${request.params.token}?done=${done}${wished ? `&lang=${wished}` : ''}`;
}

function valuesOf(form: URLSearchParams): FormValues {
  return Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name)]));
}

import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { mayActOnCall } from '@foyer/domain/call/call.policy.ts';
import { callSchema } from '@foyer/domain/call/call.schema.ts';
import { keptUntil } from '@foyer/domain/event/retention.rules.ts';
import { eventIdSchema } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { PublicPage } from '@foyer/domain/public-page.ts';
import { questionSchema } from '@foyer/domain/question/question.schema.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { withOrganiserScope } from './access/scopes.ts';
import { getEvent, publicEventOf } from './event/event.queries.ts';
import { takeForms } from './page-forms.ts';
import { allowOwnFrame } from './security-headers.ts';
import type { SendPage } from './visitor-answers.ts';

const MAX_FORM_BYTES = 512 * 1024;

const params = z.object({ eventId: eventIdSchema });
const loose = z.object({ de: z.string().catch(''), en: z.string().catch('') }).catch({
  de: '',
  en: '',
});
/** While it is written much is missing; what can be shown is shown. */
const unfinished = callSchema.pick({ opensOn: true, closesOn: true }).extend({
  opensOn: z.string().nullable().catch(null),
  closesOn: z.iso.date().nullable().catch(null),
  ...{ title: loose, text: loose, afterwards: loose },
  questions: z.array(questionSchema.extend({ label: loose }).nullable().catch(null)).catch([]),
});
const sent = z.object({
  call: z.string().transform((text) => unfinished.parse(JSON.parse(text))),
  page: z.enum(['form', 'call']).catch('form'),
});

const applicant: Record<Locale, { name: string; contactName: string }> = {
  de: { name: 'Muster GmbH', contactName: 'Vorname Nachname' },
  en: { name: 'Sample Ltd', contactName: 'First Last' },
};

/** What the organiser is writing, as applicants would see it; nothing is stored. */
export async function callPreviewRoutes(
  app: FastifyInstance,
  { send }: { send: SendPage },
): Promise<void> {
  takeForms(app, MAX_FORM_BYTES);
  app.post('/api/call/:eventId/preview', (request, reply) => {
    const { eventId } = params.parse(request.params);
    const { call, page } = sent.parse(request.body);
    allowOwnFrame(reply);
    return send(request, reply, (ctx) =>
      withOrganiserScope(ctx, eventId, async (scope): Promise<PublicPage> => {
        if (!mayActOnCall(scope.actor, 'view')) throw refuseAccess('access.forbidden');
        const event = await getEvent(scope);
        const questions = call.questions.filter((question) => question !== null);
        const common = { event: publicEventOf(event), keptUntil: keptUntil(event) };
        if (page === 'call') {
          const values = { name: '', contactName: '', email: '' };
          const form = { ticket: '', values, issues: {}, refusal: null, sentTo: null };
          const path = `/e/${event.slug}/call`;
          return {
            ...{ kind: 'call', ...common, isCalling: true, standing: 'open', path, form },
            call: { ...call, questions },
          };
        }
        const { name, contactName } = applicant[ctx.locale];
        return {
          ...{ kind: 'application', ...common, call, token: '' },
          said: { done: null, refused: null, confirm: null },
          application: {
            ...{ status: 'draft', participation: null, name, contactName },
            ...{ contactEmail: 'name@example.org', changeRequest: '', note: '', files: [] },
            form: {
              ...{ questions, values: { name: [name], contactName: [contactName] } },
              ...{ issues: {}, conflicts: {}, version: 0, sitting: '' },
            },
            ...{ submission: null, mayWithdraw: false, mayRestart: false },
          },
        };
      }),
    );
  });
}

import { mailIdSchema } from '@foyer/domain/identifier.ts';
import {
  letterPersonSchema,
  letterPreviewSchema,
  letterTextKeySchema,
  letterTextSchema,
  letterTrialSchema,
  letterViewSchema,
} from '@foyer/domain/mail/letter-text.schema.ts';
import { mayActOnMail } from '@foyer/domain/mail/mail.policy.ts';
import { mailFilterSchema, mailPageSchema, mailSchema } from '@foyer/domain/mail/mail.schema.ts';
import { optionalLineSchema } from '@foyer/domain/text.ts';
import { z } from 'zod';
import { organiserProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import { listPeople } from './letter-cases.queries.ts';
import { readLetterText, resetLetterText, saveLetterText } from './letter-text.commands.ts';
import { listOwnTexts } from './letter-text.queries.ts';
import { previewLetterText, sendTestLetter } from './letter-trial.commands.ts';
import { noteBounce, readMail, readOutbox, retryMail, withdrawMails } from './outbox.commands.ts';

const writing = organiserProcedure(mayActOnMail, 'write');
const version = z.uuid().nullable();

export const mailRouter = router({
  list: organiserProcedure(mayActOnMail, 'view')
    .input(mailFilterSchema)
    .output(mailPageSchema)
    .query(({ ctx, input }) => readOutbox(ctx.scope, input)),

  get: organiserProcedure(mayActOnMail, 'view')
    .input(z.object({ mailId: mailIdSchema }))
    .output(mailSchema)
    .query(({ ctx, input }) => readMail(ctx.scope, input.mailId)),

  retry: organiserProcedure(mayActOnMail, 'retry')
    .input(z.object({ mailId: mailIdSchema }))
    .mutation(({ ctx, input }) => retryMail(ctx.scope, input.mailId)),

  withdraw: organiserProcedure(mayActOnMail, 'withdraw')
    .input(z.object({ mailIds: z.array(mailIdSchema).min(1).max(1000) }))
    .mutation(({ ctx, input }) => withdrawMails(ctx.scope, input.mailIds)),

  noteBounce: organiserProcedure(mayActOnMail, 'note_bounce')
    .input(z.object({ mailId: mailIdSchema, isBounced: z.boolean() }))
    .mutation(({ ctx, input }) => noteBounce(ctx.scope, input)),

  /** Which letters are in the event's own words. */
  ownTexts: writing
    .output(z.array(letterTextKeySchema))
    .query(({ ctx }) => listOwnTexts(ctx.scope)),

  text: writing
    .input(letterTextKeySchema)
    .output(letterViewSchema)
    .query(({ ctx, input }) => readLetterText(ctx.scope, input)),

  saveText: writing
    .input(letterTextKeySchema.extend({ version, text: letterTextSchema }))
    .mutation(({ ctx, input }) => saveLetterText(ctx.scope, input)),

  resetText: writing
    .input(letterTextKeySchema.extend({ version }))
    .mutation(({ ctx, input }) => resetLetterText(ctx.scope, input)),

  people: writing
    .input(z.object({ q: optionalLineSchema(100).default('') }))
    .output(z.array(letterPersonSchema))
    .query(({ ctx, input }) => listPeople(ctx.scope, input.q)),

  previewText: writing
    .input(letterTrialSchema)
    .output(letterPreviewSchema)
    .query(({ ctx, input }) => previewLetterText(ctx.scope, input)),

  sendTest: writing
    .input(letterTrialSchema)
    .output(z.object({ address: z.string() }))
    .mutation(({ ctx, input }) => sendTestLetter(ctx.scope, input)),
});

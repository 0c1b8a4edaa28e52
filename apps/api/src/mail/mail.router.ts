import { mailIdSchema } from '@foyer/domain/identifier.ts';
import { mayActOnMail } from '@foyer/domain/mail/mail.policy.ts';
import { mailFilterSchema, mailPageSchema, mailSchema } from '@foyer/domain/mail/mail.schema.ts';
import { z } from 'zod';
import { organiserProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import { readMail, readOutbox, retryMail, withdrawMails } from './outbox.commands.ts';

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
});

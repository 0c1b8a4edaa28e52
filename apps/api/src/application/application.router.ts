import { mayActOnApplication } from '@foyer/domain/application/application.policy.ts';
import {
  applicationDetailSchema,
  applicationIdsSchema,
  applicationListSchema,
  changeRequestSchema,
  commentSchema,
  decisionLetterSchema,
  noteSchema,
  seenDecisionSchema,
} from '@foyer/domain/application/application.schema.ts';
import { decisionSchema } from '@foyer/domain/application/application-status.rules.ts';
import { accountIdSchema, applicationIdSchema } from '@foyer/domain/identifier.ts';
import { z } from 'zod';
import { organiserProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import {
  assignReviewers,
  commentOnApplication,
  decideApplications,
  noteOnApplication,
  readApplication,
  readApplications,
  requestChanges,
  undoDecisions,
} from './application.commands.ts';
import { previewLetters, tellDecisions } from './telling.commands.ts';

const viewing = organiserProcedure(mayActOnApplication, 'view');
const reviewing = organiserProcedure(mayActOnApplication, 'review');
const deciding = organiserProcedure(mayActOnApplication, 'decide');
const telling = organiserProcedure(mayActOnApplication, 'tell');

const one = z.object({ applicationId: applicationIdSchema });
const many = z.object({ applicationIds: applicationIdsSchema });
const changed = z.object({ changed: z.int(), skipped: z.int() });

export const applicationRouter = router({
  list: viewing.output(applicationListSchema).query(({ ctx }) => readApplications(ctx.scope)),

  get: viewing
    .input(one)
    .output(applicationDetailSchema)
    .query(({ ctx, input }) => readApplication(ctx.scope, input.applicationId)),

  comment: reviewing
    .input(one.extend({ text: commentSchema }))
    .mutation(({ ctx, input }) => commentOnApplication(ctx.scope, input)),

  assign: reviewing
    .input(many.extend({ accountIds: z.array(accountIdSchema).max(20) }))
    .mutation(({ ctx, input }) => assignReviewers(ctx.scope, input)),

  requestChanges: reviewing
    .input(one.extend({ text: changeRequestSchema }))
    .mutation(({ ctx, input }) => requestChanges(ctx.scope, input)),

  note: deciding
    .input(one.extend({ note: noteSchema }))
    .mutation(({ ctx, input }) => noteOnApplication(ctx.scope, input)),

  decide: deciding
    .input(many.extend({ decision: decisionSchema }))
    .output(changed)
    .mutation(({ ctx, input }) => decideApplications(ctx.scope, input)),

  undo: deciding
    .input(many)
    .output(changed)
    .mutation(({ ctx, input }) => undoDecisions(ctx.scope, input.applicationIds)),

  letters: viewing
    .output(z.array(decisionLetterSchema))
    .query(({ ctx }) => previewLetters(ctx.scope)),

  tell: telling
    .input(z.object({ decisions: z.array(seenDecisionSchema).min(1).max(500) }))
    .output(z.object({ told: z.int() }))
    .mutation(({ ctx, input }) => tellDecisions(ctx.scope, input.decisions)),
});

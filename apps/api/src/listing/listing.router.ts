import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { exhibitorIdSchema, revisionIdSchema } from '@foyer/domain/identifier.ts';
import { mayActOnListing } from '@foyer/domain/listing/listing.policy.ts';
import { workingCopyChangesSchema } from '@foyer/domain/listing/listing-part.ts';
import {
  commentBodySchema,
  listingCommentSchema,
  listingFieldSchema,
  listingHistoryRowSchema,
  newCommentSchema,
  publishedManySchema,
  queueFilterSchema,
  queueSchema,
  reviewSchema,
  revisionWithContentSchema,
  saveOutcomeSchema,
  workingCopyStateSchema,
} from '@foyer/domain/listing/listing-view.schema.ts';
import { z } from 'zod';
import { boothProcedure, organiserProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import { claimListing } from './claim.commands.ts';
import { listComments } from './comment.queries.ts';
import { recallListing, saveWorkingCopy, submitListing } from './listing.commands.ts';
import { findReview, listHistory, readWorkingCopy } from './listing-views.queries.ts';
import { publishMany } from './many-reviews.commands.ts';
import { countQueue, listQueue } from './queue.queries.ts';
import {
  commentOnListing,
  publishAccepted,
  publishListing,
  restoreListing,
  sendBackListing,
} from './review.commands.ts';
import { findPublicAt } from './revision.queries.ts';

const revisionInput = z.object({ revisionId: revisionIdSchema });
const commentInput = revisionInput.extend({ comment: newCommentSchema });
const decisionInput = revisionInput.extend({
  comments: z.array(newCommentSchema).max(40).default([]),
});
const submissionSchema = z.object({ revisionId: revisionIdSchema, number: z.int() });

export const listingRouter = router({
  getWorkingCopy: boothProcedure(mayActOnListing, 'view')
    .output(workingCopyStateSchema)
    .query(({ ctx }) => readWorkingCopy(ctx.scope)),

  saveWorkingCopy: boothProcedure(mayActOnListing, 'edit')
    .input(
      z.object({
        seenVersion: z.int().min(0),
        sitting: z.uuid(),
        changes: workingCopyChangesSchema,
      }),
    )
    .output(saveOutcomeSchema)
    .mutation(({ ctx, input }) => saveWorkingCopy(ctx.scope, input)),

  submit: boothProcedure(mayActOnListing, 'submit')
    .input(z.object({ seenVersion: z.int().min(0) }))
    .output(submissionSchema)
    .mutation(({ ctx, input }) => submitListing(ctx.scope, input)),

  recall: boothProcedure(mayActOnListing, 'recall')
    .input(revisionInput)
    .mutation(({ ctx, input }) => recallListing(ctx.scope, input.revisionId)),

  comments: boothProcedure(mayActOnListing, 'view')
    .output(z.array(listingCommentSchema))
    .query(({ ctx }) => listComments(ctx.scope, ctx.scope.exhibitorId)),

  addComment: boothProcedure(mayActOnListing, 'comment')
    .input(commentInput)
    .mutation(({ ctx, input }) => commentOnListing(ctx.scope, input)),

  historyOfBooth: boothProcedure(mayActOnListing, 'view')
    .output(z.array(listingHistoryRowSchema))
    .query(({ ctx }) => listHistory(ctx.scope, ctx.scope.exhibitorId)),

  queue: organiserProcedure(mayActOnListing, 'view')
    .input(queueFilterSchema)
    .output(queueSchema)
    .query(async ({ ctx, input }) => ({
      rows: await listQueue(ctx.scope, input),
      counts: await countQueue(ctx.scope),
    })),

  getReview: organiserProcedure(mayActOnListing, 'view')
    .input(revisionInput)
    .output(reviewSchema)
    .query(async ({ ctx, input }) => {
      const review = await findReview(ctx.scope, input.revisionId);
      if (!review) throw refuseAccess('access.not_found');
      return review;
    }),

  publish: organiserProcedure(mayActOnListing, 'review')
    .input(decisionInput)
    .mutation(({ ctx, input }) => publishListing(ctx.scope, input)),

  publishAccepted: organiserProcedure(mayActOnListing, 'review')
    .input(decisionInput.extend({ accepted: z.array(listingFieldSchema).min(1) }))
    .mutation(({ ctx, input }) => publishAccepted(ctx.scope, input)),

  sendBack: organiserProcedure(mayActOnListing, 'review')
    .input(decisionInput)
    .mutation(({ ctx, input }) => sendBackListing(ctx.scope, input)),

  /** Small changes of what is public, together. */
  publishMany: organiserProcedure(mayActOnListing, 'review')
    .input(z.object({ revisionIds: z.array(revisionIdSchema).min(1).max(100) }))
    .output(publishedManySchema)
    .mutation(({ ctx, input }) => publishMany(ctx.scope, input.revisionIds)),

  claim: organiserProcedure(mayActOnListing, 'review')
    .input(revisionInput.extend({ isClaimed: z.boolean() }))
    .mutation(({ ctx, input }) => claimListing(ctx.scope, input)),

  restore: organiserProcedure(mayActOnListing, 'review')
    .input(revisionInput.extend({ reason: commentBodySchema }))
    .mutation(({ ctx, input }) => restoreListing(ctx.scope, input)),

  /** Which version the public saw at a moment; null where there was none. */
  publicAt: organiserProcedure(mayActOnListing, 'view')
    .input(z.object({ exhibitorId: exhibitorIdSchema, at: z.iso.datetime() }))
    .output(revisionWithContentSchema.nullable())
    .query(({ ctx, input }) => findPublicAt(ctx.scope, { ...input, at: new Date(input.at) })),

  addReviewComment: organiserProcedure(mayActOnListing, 'comment')
    .input(commentInput)
    .mutation(({ ctx, input }) => commentOnListing(ctx.scope, input)),

  history: organiserProcedure(mayActOnListing, 'view')
    .input(z.object({ exhibitorId: exhibitorIdSchema }))
    .output(z.array(listingHistoryRowSchema))
    .query(({ ctx, input }) => listHistory(ctx.scope, input.exhibitorId)),
});

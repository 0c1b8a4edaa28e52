import { exhibitorIdSchema, proposalIdSchema } from '@foyer/domain/identifier.ts';
import { mayActOnPlacement } from '@foyer/domain/placement/placement.policy.ts';
import {
  claimInputSchema,
  claimSchema,
  competitorsSchema,
  placedGuestSchema,
  placementRulesSchema,
  proposalSchema,
  proposalScopes,
  skippedSchema,
  standWishInputSchema,
  wishOfBoothSchema,
} from '@foyer/domain/placement/placement.schema.ts';
import { noticeReasonSchema } from '@foyer/domain/stand/stand.schema.ts';
import { z } from 'zod';
import { boothProcedure, organiserProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import { acceptProposal, askForProposal, cancelProposal } from './proposal.commands.ts';
import { findNewestProposal } from './proposal.queries.ts';
import { keepApart, letTogether, saveClaim, saveRules } from './rule.commands.ts';
import { getRules, listClaims, listCompetitors, listGuests } from './rule.queries.ts';
import { readOwnWish, saveWish } from './wish.commands.ts';

const ofProposal = z.object({ proposalId: proposalIdSchema });

export const placementRouter = router({
  wish: boothProcedure(mayActOnPlacement, 'read')
    .output(wishOfBoothSchema)
    .query(({ ctx }) => readOwnWish(ctx.scope)),

  saveWish: boothProcedure(mayActOnPlacement, 'wish')
    .input(z.object({ wish: standWishInputSchema }))
    .mutation(({ ctx, input }) => saveWish(ctx.scope, input.wish)),

  rules: organiserProcedure(mayActOnPlacement, 'view')
    .output(
      z.object({
        rules: placementRulesSchema,
        claims: z.array(claimSchema.extend({ name: z.string() })),
        competitors: z.array(competitorsSchema),
        guests: z.array(placedGuestSchema),
      }),
    )
    .query(async ({ ctx }) => ({
      rules: await getRules(ctx.scope),
      claims: await listClaims(ctx.scope),
      competitors: await listCompetitors(ctx.scope),
      guests: await listGuests(ctx.scope),
    })),

  saveRules: organiserProcedure(mayActOnPlacement, 'propose')
    .input(z.object({ rules: placementRulesSchema }))
    .mutation(({ ctx, input }) => saveRules(ctx.scope, input.rules)),

  saveClaim: organiserProcedure(mayActOnPlacement, 'propose')
    .input(claimInputSchema.extend({ exhibitorId: exhibitorIdSchema }))
    .mutation(({ ctx, input }) => saveClaim(ctx.scope, input)),

  keepApart: organiserProcedure(mayActOnPlacement, 'propose')
    .input(z.object({ competitors: competitorsSchema }))
    .mutation(({ ctx, input }) => keepApart(ctx.scope, input.competitors)),

  letTogether: organiserProcedure(mayActOnPlacement, 'propose')
    .input(competitorsSchema.pick({ exhibitorIds: true }))
    .mutation(({ ctx, input }) => letTogether(ctx.scope, input.exhibitorIds)),

  proposal: organiserProcedure(mayActOnPlacement, 'view')
    .output(proposalSchema.nullable())
    .query(({ ctx }) => findNewestProposal(ctx.scope)),

  propose: organiserProcedure(mayActOnPlacement, 'propose')
    .input(
      z.object({
        scope: z.enum(proposalScopes),
        seed: z.int().min(0).max(999_999_999).nullable().default(null),
      }),
    )
    .output(ofProposal)
    .mutation(({ ctx, input }) => askForProposal(ctx.scope, input)),

  cancel: organiserProcedure(mayActOnPlacement, 'propose')
    .input(ofProposal)
    .mutation(({ ctx, input }) => cancelProposal(ctx.scope, input.proposalId)),

  accept: organiserProcedure(mayActOnPlacement, 'propose')
    .input(
      ofProposal.extend({
        exhibitorIds: z.array(exhibitorIdSchema).min(1).max(5000),
        reason: noticeReasonSchema,
      }),
    )
    .output(z.object({ accepted: z.int(), skipped: z.array(skippedSchema) }))
    .mutation(({ ctx, input }) => acceptProposal(ctx.scope, input)),
});

import { mayActOnExhibitor, mayActOnMember } from '@foyer/domain/exhibitor/exhibitor.policy.ts';
import {
  exhibitorChangeSchema,
  exhibitorCommentSchema,
  exhibitorDetailSchema,
  exhibitorRowSchema,
  memberSchema,
} from '@foyer/domain/exhibitor/exhibitor.schema.ts';
import { participationSchema } from '@foyer/domain/exhibitor/participation.rules.ts';
import { exhibitorRoleSchema } from '@foyer/domain/exhibitor-role.ts';
import { accountIdSchema, exhibitorIdSchema } from '@foyer/domain/identifier.ts';
import { z } from 'zod';
import { boothProcedure, organiserProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import {
  commentOnExhibitor,
  editExhibitor,
  endParticipation,
  getExhibitorDetail,
  reinstateExhibitor,
} from './exhibitor.commands.ts';
import { listExhibitors } from './exhibitor.queries.ts';
import { changeMemberRole, removeMember } from './member.commands.ts';
import { listMembers } from './member.queries.ts';

const oneExhibitor = z.object({ exhibitorId: exhibitorIdSchema });

export const exhibitorRouter = router({
  list: organiserProcedure(mayActOnExhibitor, 'view')
    .output(z.array(exhibitorRowSchema))
    .query(({ ctx }) => listExhibitors(ctx.scope)),

  get: organiserProcedure(mayActOnExhibitor, 'view')
    .input(oneExhibitor)
    .output(exhibitorDetailSchema)
    .query(({ ctx, input }) => getExhibitorDetail(ctx.scope, input.exhibitorId)),

  edit: organiserProcedure(mayActOnExhibitor, 'edit')
    .input(oneExhibitor.extend({ change: exhibitorChangeSchema }))
    .mutation(({ ctx, input }) => editExhibitor(ctx.scope, input)),

  comment: organiserProcedure(mayActOnExhibitor, 'comment')
    .input(oneExhibitor.extend(exhibitorCommentSchema.shape))
    .mutation(({ ctx, input }) => commentOnExhibitor(ctx.scope, input)),

  end: organiserProcedure(mayActOnExhibitor, 'decide')
    .input(oneExhibitor.extend({ to: z.enum(['withdrawn', 'cancelled']) }))
    .mutation(({ ctx, input }) => endParticipation(ctx.scope, input)),

  reinstate: organiserProcedure(mayActOnExhibitor, 'decide')
    .input(oneExhibitor)
    .output(z.object({ participation: participationSchema }))
    .mutation(async ({ ctx, input }) => ({
      participation: await reinstateExhibitor(ctx.scope, input.exhibitorId),
    })),

  members: boothProcedure(mayActOnMember, 'view')
    .output(z.array(memberSchema))
    .query(({ ctx }) => listMembers(ctx.scope)),

  changeMemberRole: boothProcedure(mayActOnMember, 'change')
    .input(z.object({ accountId: accountIdSchema, role: exhibitorRoleSchema }))
    .mutation(({ ctx, input }) => changeMemberRole(ctx.scope, input)),

  removeMember: boothProcedure(mayActOnMember, 'change')
    .input(z.object({ accountId: accountIdSchema }))
    .mutation(({ ctx, input }) => removeMember(ctx.scope, input.accountId)),
});

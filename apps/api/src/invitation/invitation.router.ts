import { newExhibitorSchema } from '@foyer/domain/exhibitor/exhibitor.schema.ts';
import { exhibitorIdSchema, invitationIdSchema } from '@foyer/domain/identifier.ts';
import { mayActOnInvitation } from '@foyer/domain/invitation/invitation.policy.ts';
import {
  joinedSchema,
  listedMemberInvitationSchema,
  listedTeamInvitationSchema,
  memberInvitationSchema,
  openedInvitationSchema,
  teamInvitationSchema,
  tokenSchema,
} from '@foyer/domain/invitation/invitation.schema.ts';
import { z } from 'zod';
import { boothProcedure, organiserProcedure, publicProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import { joinAsSignedIn, openInvitation, renewOwnInvitation } from './acceptance.commands.ts';
import {
  inviteExhibitor,
  inviteMember,
  inviteTeamMember,
  listMemberInvitations,
  listTeamInvitations,
  renewInvitation,
  revokeInvitation,
} from './invitation.commands.ts';
import { resendInvitations } from './resending.commands.ts';

const ofExhibitors = organiserProcedure(mayActOnInvitation, 'invite_exhibitor');
const ofTeam = organiserProcedure(mayActOnInvitation, 'invite_team');
const ofBooth = boothProcedure(mayActOnInvitation, 'invite_member');

const oneExhibitor = z.object({ exhibitorId: exhibitorIdSchema });
const one = z.object({ invitationId: invitationIdSchema });
const byToken = z.object({ token: tokenSchema });
const exhibitors = { kind: 'exhibitor' } as const;
const team = { kind: 'team' } as const;

export const invitationRouter = router({
  inviteExhibitor: ofExhibitors
    .input(newExhibitorSchema)
    .output(oneExhibitor)
    .mutation(({ ctx, input }) => inviteExhibitor(ctx.scope, input)),

  inviteToExhibitor: ofExhibitors
    .input(memberInvitationSchema.extend(oneExhibitor.shape))
    .mutation(({ ctx, input }) => inviteMember(ctx.scope, input)),

  resend: ofExhibitors
    .input(z.object({ exhibitorIds: z.array(exhibitorIdSchema).min(1).max(500) }))
    .output(z.object({ sent: z.int(), skipped: z.int() }))
    .mutation(({ ctx, input }) => resendInvitations(ctx.scope, input.exhibitorIds)),

  listOfExhibitor: ofExhibitors
    .input(oneExhibitor)
    .output(z.array(listedMemberInvitationSchema))
    .query(({ ctx, input }) => listMemberInvitations(ctx.scope, { ...exhibitors, ...input })),

  renewOfExhibitor: ofExhibitors
    .input(one)
    .mutation(({ ctx, input }) => renewInvitation(ctx.scope, exhibitors, input.invitationId)),

  revokeOfExhibitor: ofExhibitors
    .input(one)
    .mutation(({ ctx, input }) => revokeInvitation(ctx.scope, exhibitors, input.invitationId)),

  inviteTeamMember: ofTeam
    .input(teamInvitationSchema)
    .mutation(({ ctx, input }) => inviteTeamMember(ctx.scope, input)),

  listOfTeam: ofTeam
    .output(z.array(listedTeamInvitationSchema))
    .query(({ ctx }) => listTeamInvitations(ctx.scope)),

  renewOfTeam: ofTeam
    .input(one)
    .mutation(({ ctx, input }) => renewInvitation(ctx.scope, team, input.invitationId)),

  revokeOfTeam: ofTeam
    .input(one)
    .mutation(({ ctx, input }) => revokeInvitation(ctx.scope, team, input.invitationId)),

  inviteMember: ofBooth
    .input(memberInvitationSchema)
    .mutation(({ ctx, input }) =>
      inviteMember(ctx.scope, { ...input, exhibitorId: ctx.scope.exhibitorId }),
    ),

  listOfBooth: ofBooth
    .output(z.array(listedMemberInvitationSchema))
    .query(({ ctx }) => listMemberInvitations(ctx.scope, exhibitors)),

  renewOfBooth: ofBooth
    .input(one)
    .mutation(({ ctx, input }) => renewInvitation(ctx.scope, exhibitors, input.invitationId)),

  revokeOfBooth: ofBooth
    .input(one)
    .mutation(({ ctx, input }) => revokeInvitation(ctx.scope, exhibitors, input.invitationId)),

  /** What the link in a letter opens; for whoever holds the link, signed in or not. */
  open: publicProcedure
    .input(z.object({ token: z.string().max(200) }))
    .output(openedInvitationSchema)
    .query(({ ctx, input }) => openInvitation(ctx, input.token)),

  join: publicProcedure
    .input(byToken)
    .output(joinedSchema)
    .mutation(({ ctx, input }) => joinAsSignedIn(ctx, input.token)),

  renewOwn: publicProcedure
    .input(byToken)
    .mutation(({ ctx, input }) => renewOwnInvitation(ctx, input.token)),
});

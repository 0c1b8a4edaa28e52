import { mayActOnAttendee } from '@foyer/domain/attendee/attendee.policy.ts';
import {
  attendeeChangeSchema,
  attendeeCountsSchema,
  attendeeListInputSchema,
  attendeePageSchema,
  attendeeSchema,
  newAttendeeSchema,
  passSchema,
} from '@foyer/domain/attendee/attendee.schema.ts';
import {
  badgePrintSchema,
  badgeSelectionSchema,
} from '@foyer/domain/attendee/badge-sheet.schema.ts';
import { attendeeIdSchema, claimIdSchema } from '@foyer/domain/identifier.ts';
import { mayActOnSponsorship } from '@foyer/domain/sponsorship/sponsorship.policy.ts';
import { z } from 'zod';
import { boothProcedure, organiserProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import {
  addAttendee,
  cancelAttendee,
  editAttendee,
  getAttendee,
  reinstateAttendee,
} from './attendee.commands.ts';
import { countAttendees, listAttendees } from './attendee.queries.ts';
import { planBadges } from './badge.commands.ts';
import { givePass } from './pass.commands.ts';

const oneAttendee = z.object({ attendeeId: attendeeIdSchema });

export const attendeeRouter = router({
  list: organiserProcedure(mayActOnAttendee, 'view')
    .input(attendeeListInputSchema)
    .output(attendeePageSchema)
    .query(({ ctx, input: { eventId: _event, ...input } }) => listAttendees(ctx.scope, input)),

  counts: organiserProcedure(mayActOnAttendee, 'view')
    .output(attendeeCountsSchema)
    .query(({ ctx }) => countAttendees(ctx.scope)),

  get: organiserProcedure(mayActOnAttendee, 'view')
    .input(oneAttendee)
    .output(attendeeSchema)
    .query(({ ctx, input }) => getAttendee(ctx.scope, input.attendeeId)),

  add: organiserProcedure(mayActOnAttendee, 'edit')
    .input(newAttendeeSchema)
    .output(attendeeSchema)
    .mutation(({ ctx, input: { eventId: _event, ...given } }) => addAttendee(ctx.scope, given)),

  givePass: boothProcedure(mayActOnSponsorship, 'givePass')
    .input(passSchema.extend({ claimId: claimIdSchema }))
    .mutation(({ ctx, input: { eventId: _event, exhibitorId: _exhibitor, ...given } }) =>
      givePass(ctx.scope, given),
    ),

  edit: organiserProcedure(mayActOnAttendee, 'edit')
    .input(attendeeChangeSchema)
    .output(attendeeSchema)
    .mutation(({ ctx, input }) => editAttendee(ctx.scope, input)),

  cancel: organiserProcedure(mayActOnAttendee, 'edit')
    .input(oneAttendee)
    .mutation(({ ctx, input }) => cancelAttendee(ctx.scope, input.attendeeId)),

  reinstate: organiserProcedure(mayActOnAttendee, 'edit')
    .input(oneAttendee)
    .mutation(({ ctx, input }) => reinstateAttendee(ctx.scope, input.attendeeId)),

  planBadges: organiserProcedure(mayActOnAttendee, 'print')
    .input(badgeSelectionSchema)
    .output(badgePrintSchema)
    .query(({ ctx, input: { eventId: _event, ...selection } }) => planBadges(ctx.scope, selection)),
});

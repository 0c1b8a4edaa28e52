import { mayActOnDemo } from '@foyer/domain/demo/demo.policy.ts';
import {
  boothDemosSchema,
  demoInputSchema,
  demoSchema,
  demoSlotSchema,
  placeInputSchema,
  placeSchema,
  plenaryInputSchema,
  plenarySchema,
  programmeSchema,
  reasonSchema,
} from '@foyer/domain/demo/demo.schema.ts';
import {
  programmeChangeSchema,
  programmeNoteSchema,
  programmeVersionSchema,
} from '@foyer/domain/demo/programme-version.ts';
import {
  acceptedSchema,
  maxAccepted,
  proposedSlotSchema,
  slotProposalSchema,
} from '@foyer/domain/demo/slot-proposal.schema.ts';
import { demoIdSchema, placeIdSchema, plenaryIdSchema } from '@foyer/domain/identifier.ts';
import { z } from 'zod';
import { boothProcedure, organiserProcedure } from '../access/procedures.ts';
import { withOrganiserScope } from '../access/scopes.ts';
import { router } from '../trpc.ts';
import { listPlaces, listProgramme, readBoothDemos } from './demo.queries.ts';
import { acceptSlots, proposeSlots, readOpenSlots } from './fill.commands.ts';
import { addPlace, changePlace, orderPlaces, removePlace } from './place.commands.ts';
import { addPlenary, removePlenary } from './plenary.commands.ts';
import { listPlenaries } from './plenary.queries.ts';
import {
  cancelDemo,
  declineDemo,
  moveDemo,
  scheduleDemo,
  takeBackDemo,
} from './programme.commands.ts';
import {
  acknowledgeDemo,
  changeDemo,
  proposeDemo,
  removeDemo,
  reopenDemo,
  submitDemo,
  withdrawDemo,
} from './proposal.commands.ts';
import { previewVersion, publishProgramme, readVersions } from './publish.commands.ts';

const proposing = boothProcedure(mayActOnDemo, 'propose');
const scheduling = organiserProcedure(mayActOnDemo, 'schedule');

const one = z.object({ demoId: demoIdSchema });
const ofPlace = z.object({ placeId: placeIdSchema });
const placing = one.extend({ version: z.int(), slot: demoSlotSchema });

export const demoRouter = router({
  listOfBooth: boothProcedure(mayActOnDemo, 'view')
    .output(boothDemosSchema)
    .query(({ ctx }) => readBoothDemos(ctx.scope)),

  propose: proposing
    .input(z.object({ demo: demoInputSchema }))
    .output(demoSchema)
    .mutation(({ ctx, input }) => proposeDemo(ctx.scope, input.demo)),

  change: proposing
    .input(one.extend({ version: z.int(), demo: demoInputSchema }))
    .output(demoSchema)
    .mutation(({ ctx, input }) => changeDemo(ctx.scope, input)),

  submit: proposing.input(one).mutation(({ ctx, input }) => submitDemo(ctx.scope, input.demoId)),

  acknowledge: proposing
    .input(one.extend({ version: z.int() }))
    .mutation(({ ctx, input }) => acknowledgeDemo(ctx.scope, input)),

  withdraw: proposing
    .input(one)
    .mutation(({ ctx, input }) => withdrawDemo(ctx.scope, input.demoId)),

  reopen: proposing.input(one).mutation(({ ctx, input }) => reopenDemo(ctx.scope, input.demoId)),

  remove: proposing.input(one).mutation(({ ctx, input }) => removeDemo(ctx.scope, input.demoId)),

  programme: organiserProcedure(mayActOnDemo, 'view')
    .output(programmeSchema)
    .query(async ({ ctx }) => ({
      places: await listPlaces(ctx.scope),
      plenaries: await listPlenaries(ctx.scope),
      demos: await listProgramme(ctx.scope),
    })),

  schedule: scheduling.input(placing).mutation(({ ctx, input }) => scheduleDemo(ctx.scope, input)),

  move: scheduling.input(placing).mutation(({ ctx, input }) => moveDemo(ctx.scope, input)),

  takeBack: scheduling
    .input(one.extend({ version: z.int() }))
    .mutation(({ ctx, input }) => takeBackDemo(ctx.scope, input)),

  decline: scheduling
    .input(one.extend({ reason: reasonSchema }))
    .mutation(({ ctx, input }) => declineDemo(ctx.scope, input)),

  cancel: scheduling
    .input(one.extend({ reason: reasonSchema }))
    .mutation(({ ctx, input }) => cancelDemo(ctx.scope, input)),

  addPlace: scheduling
    .input(z.object({ place: placeInputSchema }))
    .output(placeSchema)
    .mutation(({ ctx, input }) => addPlace(ctx.scope, input.place)),

  changePlace: scheduling
    .input(z.object({ place: placeInputSchema.extend(ofPlace.shape) }))
    .mutation(({ ctx, input }) => changePlace(ctx.scope, input.place)),

  orderPlaces: scheduling
    .input(z.object({ placeIds: z.array(placeIdSchema).max(100) }))
    .mutation(({ ctx, input }) => orderPlaces(ctx.scope, input.placeIds)),

  addPlenary: scheduling
    .input(z.object({ plenary: plenaryInputSchema }))
    .output(plenarySchema)
    .mutation(({ ctx, input }) => addPlenary(ctx.scope, input.plenary)),

  removePlenary: scheduling
    .input(z.object({ plenaryId: plenaryIdSchema }))
    .mutation(({ ctx, input }) => removePlenary(ctx.scope, input.plenaryId)),

  /**
   * A place and a time for everything that waits, as a proposal. It takes seconds, in a thread of its
   * own; the door's transaction does not wait for it, and it ends with whoever asked.
   */
  fillSlots: scheduling.subscription(async function* ({
    ctx: { scope: _ended, ...ctx },
    input,
    signal,
  }) {
    const until = signal ?? new AbortController().signal;
    const open = await withOrganiserScope(ctx, input.eventId, readOpenSlots);
    yield slotProposalSchema.parse(await proposeSlots(open, until));
  }),

  acceptSlots: scheduling
    .input(
      z.object({
        slots: z
          .array(proposedSlotSchema.omit({ wish: true }))
          .min(1)
          .max(maxAccepted),
      }),
    )
    .output(acceptedSchema)
    .mutation(({ ctx, input }) => acceptSlots(ctx.scope, input.slots)),

  /** What the public would be told if the programme were published now. */
  previewVersion: organiserProcedure(mayActOnDemo, 'view')
    .output(z.object({ number: z.int(), changes: z.array(programmeChangeSchema) }))
    .query(({ ctx }) => previewVersion(ctx.scope)),

  versions: organiserProcedure(mayActOnDemo, 'view')
    .output(z.array(programmeVersionSchema))
    .query(({ ctx }) => readVersions(ctx.scope)),

  publish: scheduling
    .input(
      z.object({
        number: z.int(),
        /** How many changes were seen. */
        changes: z.int(),
        note: programmeNoteSchema,
      }),
    )
    .output(z.object({ number: z.int() }))
    .mutation(({ ctx, input }) => publishProgramme(ctx.scope, input)),

  removePlace: scheduling
    .input(ofPlace)
    .mutation(({ ctx, input }) => removePlace(ctx.scope, input.placeId)),
});

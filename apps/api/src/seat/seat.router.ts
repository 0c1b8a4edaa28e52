import { demoIdSchema, seatIdSchema } from '@foyer/domain/identifier.ts';
import { mayActOnSeat } from '@foyer/domain/seat/seat.policy.ts';
import { admittedSchema, doorSchema, seatCountsSchema } from '@foyer/domain/seat/seat.schema.ts';
import { z } from 'zod';
import { boothProcedure, organiserProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import { admit, readDoor, tickGuest } from './door.commands.ts';
import { listSeatCounts } from './seat.queries.ts';

const ofDemo = z.object({ demoId: demoIdSchema });
const atDoor = boothProcedure(mayActOnSeat, 'keepDoor').input(ofDemo);

/** Seats are asked for by the link of a badge: `seat-pages.routes.ts`. */
export const seatRouter = router({
  counts: organiserProcedure(mayActOnSeat, 'count')
    .output(z.array(seatCountsSchema))
    .query(({ ctx }) => listSeatCounts(ctx.scope)),

  countsOfBooth: boothProcedure(mayActOnSeat, 'count')
    .output(z.array(seatCountsSchema))
    .query(({ ctx }) => listSeatCounts(ctx.scope)),

  door: atDoor.output(doorSchema).query(({ ctx, input }) => readDoor(ctx.scope, input.demoId)),

  admit: atDoor
    .input(z.object({ code: z.string().trim().min(4).max(64) }))
    .output(admittedSchema)
    .mutation(({ ctx, input }) => admit(ctx.scope, input)),

  tick: atDoor
    .input(z.object({ seatId: seatIdSchema, isThere: z.boolean() }))
    .mutation(({ ctx, input }) => tickGuest(ctx.scope, input)),
});

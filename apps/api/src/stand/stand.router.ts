import { exhibitorIdSchema, hallIdSchema, standIdSchema } from '@foyer/domain/identifier.ts';
import { mayActOnStand } from '@foyer/domain/stand/stand.policy.ts';
import {
  hallInputSchema,
  hallSchema,
  placeableExhibitorSchema,
  planChangesSchema,
  planSchema,
} from '@foyer/domain/stand/stand.schema.ts';
import { z } from 'zod';
import { boothProcedure, organiserProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import { addHall, changeHall, changePlan, removeHall } from './plan.commands.ts';
import {
  assignStand,
  confirmStand,
  holdStand,
  releaseStand,
  setStandAside,
} from './stand.commands.ts';
import { listOwnStandIds, listPlaceableExhibitors, readPlan } from './stand.queries.ts';

const ofStand = z.object({ standId: standIdSchema });
const placement = ofStand.extend({ exhibitorId: exhibitorIdSchema });

export const standRouter = router({
  plan: organiserProcedure(mayActOnStand, 'view')
    .output(planSchema)
    .query(({ ctx }) => readPlan(ctx.scope)),

  planOfBooth: boothProcedure(mayActOnStand, 'view')
    .output(planSchema.extend({ ownStandIds: z.array(standIdSchema) }))
    .query(async ({ ctx }) => ({
      ...(await readPlan(ctx.scope)),
      ownStandIds: await listOwnStandIds(ctx.scope),
    })),

  exhibitors: organiserProcedure(mayActOnStand, 'view')
    .output(z.array(placeableExhibitorSchema))
    .query(({ ctx }) => listPlaceableExhibitors(ctx.scope)),

  addHall: organiserProcedure(mayActOnStand, 'plan')
    .input(z.object({ hall: hallInputSchema }))
    .output(z.object({ hallId: hallIdSchema }))
    .mutation(({ ctx, input }) => addHall(ctx.scope, input.hall)),

  changeHall: organiserProcedure(mayActOnStand, 'plan')
    .input(z.object({ hall: hallSchema }))
    .mutation(({ ctx, input }) => changeHall(ctx.scope, input.hall)),

  removeHall: organiserProcedure(mayActOnStand, 'plan')
    .input(z.object({ hallId: hallIdSchema }))
    .mutation(({ ctx, input }) => removeHall(ctx.scope, input.hallId)),

  changePlan: organiserProcedure(mayActOnStand, 'plan')
    .input(z.object({ changes: planChangesSchema }))
    .mutation(({ ctx, input }) => changePlan(ctx.scope, input.changes)),

  assign: organiserProcedure(mayActOnStand, 'assign')
    .input(placement)
    .mutation(({ ctx, input }) => assignStand(ctx.scope, input)),

  hold: organiserProcedure(mayActOnStand, 'assign')
    .input(placement.extend({ until: z.date() }))
    .mutation(({ ctx, input }) => holdStand(ctx.scope, input)),

  release: organiserProcedure(mayActOnStand, 'assign')
    .input(ofStand)
    .mutation(({ ctx, input }) => releaseStand(ctx.scope, input.standId)),

  confirm: organiserProcedure(mayActOnStand, 'assign')
    .input(ofStand)
    .mutation(({ ctx, input }) => confirmStand(ctx.scope, input.standId)),

  setAside: organiserProcedure(mayActOnStand, 'assign')
    .input(ofStand.extend({ to: z.enum(['available', 'blocked', 'draft']) }))
    .mutation(({ ctx, input }) => setStandAside(ctx.scope, input)),
});

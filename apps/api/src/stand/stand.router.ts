import {
  exhibitorIdSchema,
  hallIdSchema,
  standIdSchema,
  standNoticeIdSchema,
} from '@foyer/domain/identifier.ts';
import { backgroundPlaceSchema, backgroundSchema } from '@foyer/domain/stand/background.schema.ts';
import { planCategoriesSchema } from '@foyer/domain/stand/plan-categories.schema.ts';
import { hallDrawingSchema, planVersionSchema } from '@foyer/domain/stand/plan-version.schema.ts';
import { mayActOnStand } from '@foyer/domain/stand/stand.policy.ts';
import {
  bulkActs,
  hallInputSchema,
  hallSchema,
  noticeReasonSchema,
  placeableExhibitorSchema,
  planChangesSchema,
  planOfBoothSchema,
  planSchema,
  standNoticeSchema,
  waitingExhibitorSchema,
} from '@foyer/domain/stand/stand.schema.ts';
import { z } from 'zod';
import { boothProcedure, organiserProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import { placeBackground, removeBackground } from './background.commands.ts';
import { findBackground } from './background.queries.ts';
import { actOnStands } from './bulk.commands.ts';
import { addHall, changeHall, removeHall } from './hall.commands.ts';
import { moveStand, swapStands } from './moving.commands.ts';
import { listNoticesOfBooth, listOpenNotices } from './notice.queries.ts';
import { readPlanOfBooth } from './own-stand.commands.ts';
import { changePlan } from './plan.commands.ts';
import { readPlanCategories } from './plan-categories.queries.ts';
import { listPlanVersions } from './plan-version.queries.ts';
import { acknowledgeNotice } from './publication.commands.ts';
import { getPlanVersion, restorePlan } from './restoring.commands.ts';
import { shareStand, stopSharing } from './sharing.commands.ts';
import {
  assignStand,
  confirmStand,
  holdStand,
  releaseStand,
  setStandAside,
} from './stand.commands.ts';
import { readPlan } from './stand.queries.ts';
import { listPlaceableExhibitors } from './stands-of-exhibitor.queries.ts';
import { stopWaiting, waitForStand } from './waiting.commands.ts';
import { listWaiting } from './waiting.queries.ts';

const ofStand = z.object({ standId: standIdSchema });
const ofHall = z.object({ hallId: hallIdSchema });
const placement = ofStand.extend({ exhibitorId: exhibitorIdSchema });
const pair = ofStand.extend({ otherId: standIdSchema, reason: noticeReasonSchema });

export const standRouter = router({
  plan: organiserProcedure(mayActOnStand, 'view')
    .output(planSchema)
    .query(({ ctx }) => readPlan(ctx.scope)),

  planOfBooth: boothProcedure(mayActOnStand, 'view')
    .output(planOfBoothSchema)
    .query(({ ctx }) => readPlanOfBooth(ctx.scope)),

  categories: organiserProcedure(mayActOnStand, 'view')
    .output(planCategoriesSchema)
    .query(({ ctx }) => readPlanCategories(ctx.scope)),

  categoriesOfBooth: boothProcedure(mayActOnStand, 'view')
    .output(planCategoriesSchema)
    .query(({ ctx }) => readPlanCategories(ctx.scope)),

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
    .input(ofHall)
    .mutation(({ ctx, input }) => removeHall(ctx.scope, input.hallId)),

  changePlan: organiserProcedure(mayActOnStand, 'plan')
    .input(z.object({ changes: planChangesSchema }))
    .mutation(({ ctx, input }) => changePlan(ctx.scope, input.changes)),

  background: organiserProcedure(mayActOnStand, 'plan')
    .input(ofHall)
    .output(backgroundSchema.nullable())
    .query(({ ctx, input }) => findBackground(ctx.scope, input.hallId)),

  placeBackground: organiserProcedure(mayActOnStand, 'plan')
    .input(ofHall.extend({ place: backgroundPlaceSchema, version: z.int() }))
    .mutation(({ ctx, input }) => placeBackground(ctx.scope, input)),

  removeBackground: organiserProcedure(mayActOnStand, 'plan')
    .input(ofHall)
    .mutation(({ ctx, input }) => removeBackground(ctx.scope, input.hallId)),

  planVersions: organiserProcedure(mayActOnStand, 'plan')
    .input(ofHall)
    .output(z.array(planVersionSchema))
    .query(({ ctx, input }) => listPlanVersions(ctx.scope, input.hallId)),

  planVersion: organiserProcedure(mayActOnStand, 'plan')
    .input(ofHall.extend({ number: z.int().min(1) }))
    .output(hallDrawingSchema)
    .query(({ ctx, input }) => getPlanVersion(ctx.scope, input)),

  restorePlan: organiserProcedure(mayActOnStand, 'plan')
    .input(
      ofHall.extend({
        number: z.int().min(1),
        /** The last version there was when somebody decided. */
        seen: z.int().min(1),
        reason: noticeReasonSchema,
      }),
    )
    .mutation(({ ctx, input }) => restorePlan(ctx.scope, input)),

  assign: organiserProcedure(mayActOnStand, 'assign')
    .input(placement)
    .mutation(({ ctx, input }) => assignStand(ctx.scope, input)),

  hold: organiserProcedure(mayActOnStand, 'assign')
    .input(placement.extend({ until: z.date() }))
    .mutation(({ ctx, input }) => holdStand(ctx.scope, input)),

  release: organiserProcedure(mayActOnStand, 'assign')
    .input(ofStand.extend({ reason: noticeReasonSchema }))
    .mutation(({ ctx, input }) => releaseStand(ctx.scope, input)),

  move: organiserProcedure(mayActOnStand, 'assign')
    .input(pair)
    .mutation(({ ctx, input }) => moveStand(ctx.scope, input)),

  swap: organiserProcedure(mayActOnStand, 'assign')
    .input(pair)
    .mutation(({ ctx, input }) => swapStands(ctx.scope, input)),

  actOnMany: organiserProcedure(mayActOnStand, 'assign')
    .input(
      z.object({
        standIds: z.array(standIdSchema).min(1).max(2500),
        act: z.enum(bulkActs),
        reason: noticeReasonSchema,
      }),
    )
    .mutation(({ ctx, input }) => actOnStands(ctx.scope, input)),

  openNotices: organiserProcedure(mayActOnStand, 'view')
    .output(z.array(standNoticeSchema))
    .query(({ ctx }) => listOpenNotices(ctx.scope)),

  noticesOfBooth: boothProcedure(mayActOnStand, 'view')
    .output(z.array(standNoticeSchema))
    .query(({ ctx }) => listNoticesOfBooth(ctx.scope)),

  acknowledge: boothProcedure(mayActOnStand, 'acknowledge')
    .input(z.object({ noticeId: standNoticeIdSchema }))
    .mutation(({ ctx, input }) => acknowledgeNotice(ctx.scope, input.noticeId)),

  waiting: organiserProcedure(mayActOnStand, 'view')
    .input(ofStand)
    .output(z.array(waitingExhibitorSchema))
    .query(({ ctx, input }) => listWaiting(ctx.scope, input.standId)),

  wait: organiserProcedure(mayActOnStand, 'assign')
    .input(placement)
    .mutation(({ ctx, input }) => waitForStand(ctx.scope, input)),

  stopWaiting: organiserProcedure(mayActOnStand, 'assign')
    .input(placement)
    .mutation(({ ctx, input }) => stopWaiting(ctx.scope, input)),

  share: organiserProcedure(mayActOnStand, 'assign')
    .input(z.object({ exhibitorId: exhibitorIdSchema, mainId: exhibitorIdSchema }))
    .mutation(({ ctx, input }) => shareStand(ctx.scope, input)),

  stopSharing: organiserProcedure(mayActOnStand, 'assign')
    .input(z.object({ exhibitorId: exhibitorIdSchema, reason: noticeReasonSchema }))
    .mutation(({ ctx, input }) => stopSharing(ctx.scope, input)),

  confirm: organiserProcedure(mayActOnStand, 'assign')
    .input(ofStand)
    .mutation(({ ctx, input }) => confirmStand(ctx.scope, input.standId)),

  setAside: organiserProcedure(mayActOnStand, 'assign')
    .input(ofStand.extend({ to: z.enum(['available', 'blocked', 'draft']) }))
    .mutation(({ ctx, input }) => setStandAside(ctx.scope, input)),
});

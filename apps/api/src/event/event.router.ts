import { mayActOnEvent } from '@foyer/domain/event/event.policy.ts';
import {
  categorySchema,
  consentWordingSchema,
  eventInputSchema,
  eventSchema,
  eventStatusSchema,
  overviewSchema,
} from '@foyer/domain/event/event.schema.ts';
import { localizedTextSchema } from '@foyer/domain/locale.ts';
import { z } from 'zod';
import { boothProcedure, organiserProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import {
  moveEvent,
  replaceCategories,
  reviseConsentWording,
  updateEvent,
} from './event.commands.ts';
import { findConsentWording, getEvent, listCategories } from './event.queries.ts';
import { readOverview } from './overview.queries.ts';

const categoriesSchema = z.array(categorySchema).max(60);

export const eventRouter = router({
  get: organiserProcedure(mayActOnEvent, 'view')
    .output(eventSchema)
    .query(({ ctx }) => getEvent(ctx.scope)),

  getOfBooth: boothProcedure(mayActOnEvent, 'view')
    .output(eventSchema)
    .query(({ ctx }) => getEvent(ctx.scope)),

  overview: organiserProcedure(mayActOnEvent, 'view')
    .output(overviewSchema)
    .query(({ ctx }) => readOverview(ctx.scope)),

  update: organiserProcedure(mayActOnEvent, 'edit')
    .input(z.object({ event: eventInputSchema }))
    .mutation(({ ctx, input }) => updateEvent(ctx.scope, input.event)),

  move: organiserProcedure(mayActOnEvent, 'publish')
    .input(z.object({ to: eventStatusSchema }))
    .mutation(({ ctx, input }) => moveEvent(ctx.scope, input.to)),

  categories: organiserProcedure(mayActOnEvent, 'view')
    .output(categoriesSchema)
    .query(({ ctx }) => listCategories(ctx.scope)),

  replaceCategories: organiserProcedure(mayActOnEvent, 'edit')
    .input(z.object({ categories: categoriesSchema }))
    .mutation(({ ctx, input }) => replaceCategories(ctx.scope, input.categories)),

  consentWording: organiserProcedure(mayActOnEvent, 'view')
    .output(consentWordingSchema.nullable())
    .query(({ ctx }) => findConsentWording(ctx.scope)),

  reviseConsentWording: organiserProcedure(mayActOnEvent, 'edit')
    .input(z.object({ text: localizedTextSchema(2000) }))
    .output(z.object({ version: z.int() }))
    .mutation(({ ctx, input }) => reviseConsentWording(ctx.scope, input.text)),
});

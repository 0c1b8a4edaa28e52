import { z } from 'zod';
import { standIdSchema } from '../identifier.ts';
import { fixtureInputSchema, standInputSchema } from './stand.schema.ts';

export const drawnStandSchema = standInputSchema.extend({ standId: standIdSchema });
export type DrawnStand = z.infer<typeof drawnStandSchema>;

/** A hall as it was drawn at one time: all that drawing decides, and nothing of who has which stand. */
export const hallDrawingSchema = z.object({
  widthMetres: z.number(),
  depthMetres: z.number(),
  stands: z.array(drawnStandSchema),
  fixtures: z.array(fixtureInputSchema),
});
export type HallDrawing = z.infer<typeof hallDrawingSchema>;

export const planDifferenceKinds = [
  'hall_resized',
  'stand_added',
  'stand_removed',
  'stand_renumbered',
  'stand_moved',
  'stand_reshaped',
  'stand_equipped',
  'fixture_added',
  'fixture_removed',
  'fixture_changed',
] as const;
export type PlanDifferenceKind = (typeof planDifferenceKinds)[number];

/** How much changed since the version before, by kind. */
export const planChangeCountsSchema = z.partialRecord(z.enum(planDifferenceKinds), z.int());
export type PlanChangeCounts = z.infer<typeof planChangeCountsSchema>;

/** A hall's drawing as it was kept when somebody saved it. */
export const planVersionSchema = z.object({
  /** From 1, by hall. */
  number: z.int(),
  savedAt: z.date(),
  /** Null for what was there when the first version was kept. */
  savedBy: z.string().nullable(),
  /** The earlier version that this one brought back. */
  restoredFrom: z.int().nullable(),
  changes: planChangeCountsSchema,
});
export type PlanVersion = z.infer<typeof planVersionSchema>;

import { planColourings } from '@foyer/domain/stand/plan-colouring.ts';
import { standStatusSchema } from '@foyer/domain/stand/stand.schema.ts';
import { z } from 'zod';

/** What the page keeps in its URL; every key is optional. */
export const planSearchSchema = z.object({
  hall: z.string().optional(),
  /** The stand whose panel is open. */
  open: z.string().optional(),
  /** A stand by its number, as people write it into a link; its panel opens. */
  stand: z.coerce.string().max(80).optional(),
  colour: z.enum(planColourings).optional(),
  /** The category, kind or size that is looked for. */
  group: z.string().max(80).optional(),
  mode: z.enum(['view', 'list', 'propose', 'edit', 'versions']).optional(),
  /** The exhibitor that is being placed. */
  place: z.string().max(80).optional(),
  q: z.string().max(200).optional(),
  status: standStatusSchema.optional(),
  sort: z.string().optional(),
  /** The version of the drawing that is looked at, and the one it is compared with. */
  version: z.int().optional(),
  against: z.int().optional(),
});

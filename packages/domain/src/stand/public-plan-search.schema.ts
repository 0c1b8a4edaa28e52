import { z } from 'zod';
import { hallIdSchema } from '../identifier.ts';

/** What the public plan keeps in its address. */
export const publicPlanSearchSchema = z.object({
  /** By its number, as one says and writes it, or by its id, as older links do. */
  stand: z.string().trim().max(80).nullable().catch(null),
  hall: hallIdSchema.nullable().catch(null),
  category: z.uuid().nullable().catch(null),
  q: z.string().trim().max(100).catch(''),
});
export type PublicPlanSearch = z.infer<typeof publicPlanSearchSchema>;

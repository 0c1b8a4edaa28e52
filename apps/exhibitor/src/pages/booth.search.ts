import { z } from 'zod';

/** What the page keeps in its URL; every key is optional. */
export const boothSearchSchema = z.object({
  hall: z.string().max(80).optional(),
  /** The stand that is looked at, by its number. */
  stand: z.coerce.string().max(80).optional(),
  colour: z.enum(['own', 'category']).optional(),
  /** The category that is looked for. */
  group: z.string().max(80).optional(),
});
export type BoothSearch = z.infer<typeof boothSearchSchema>;

import { z } from 'zod';

/** What the page keeps in its URL; every key is optional. */
export const planSearchSchema = z.object({
  hall: z.string().optional(),
  /** The stand whose panel is open. */
  open: z.string().optional(),
  mode: z.enum(['view', 'list', 'edit']).optional(),
  sort: z.string().optional(),
});

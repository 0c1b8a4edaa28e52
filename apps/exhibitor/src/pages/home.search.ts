import { z } from 'zod';

/** What the page keeps in its URL: the task that is open in place. */
export const homeSearchSchema = z.object({ open: z.string().max(80).optional() });

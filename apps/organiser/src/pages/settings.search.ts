import { z } from 'zod';

/** What the page keeps in its URL; every key is optional. */
export const settingsSearchSchema = z.object({
  tab: z.enum(['event', 'team', 'privacy', 'categories']).optional(),
});

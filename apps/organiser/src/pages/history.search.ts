import { z } from 'zod';

/** What the page keeps in its URL; every key is optional. */
export const historySearchSchema = z.object({
  noun: z
    .enum(['event', 'team', 'exhibitor', 'invitation', 'stand', 'listing', 'demo', 'attendee'])
    .optional(),
});

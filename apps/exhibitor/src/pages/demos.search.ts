import { z } from 'zod';

/** What the page keeps in its URL: the demo whose form is open, so that a reload opens it again. */
export const demosSearchSchema = z.object({
  edit: z.union([z.uuid(), z.literal('new')]).optional(),
});
export type DemosSearch = z.infer<typeof demosSearchSchema>;

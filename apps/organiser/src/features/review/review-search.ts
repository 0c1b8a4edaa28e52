import { queueViews } from '@foyer/domain/listing/listing-view.schema.ts';
import { listSearchSchema } from '@foyer/portal/list/list-search.ts';
import { z } from 'zod';

/** What the address of the page keeps: search, view, kind, and the open revision. */
export const reviewSearchSchema = listSearchSchema.extend({
  view: z.enum(queueViews).optional(),
  kind: z.enum(['first', 'change']).optional(),
});
export type ReviewSearch = z.infer<typeof reviewSearchSchema>;

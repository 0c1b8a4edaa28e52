import { demoStatusSchema } from '@foyer/domain/demo/demo.schema.ts';
import { listSearchSchema } from '@foyer/portal/list/list-search.ts';
import { z } from 'zod';

/** What the page keeps in its URL; every key is optional. */
export const programmeSearchSchema = listSearchSchema.extend({
  view: z.enum(['board', 'list']).optional(),
  day: z.iso.date().optional(),
  status: demoStatusSchema.exclude(['draft']).optional(),
  act: z.enum(['places', 'plenary', 'publish', 'fill']).optional(),
});
export type ProgrammeSearch = z.infer<typeof programmeSearchSchema>;

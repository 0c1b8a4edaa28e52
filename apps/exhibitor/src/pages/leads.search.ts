import { temperatures } from '@foyer/domain/lead/temperature.ts';
import { listSearchSchema } from '@foyer/portal/list/list-search.ts';
import { z } from 'zod';

/** What the page keeps in its URL; every key is optional. */
export const leadsSearchSchema = listSearchSchema.extend({
  view: z.enum(['list', 'board', 'figures']).optional(),
  temperature: z.enum(temperatures).optional(),
});

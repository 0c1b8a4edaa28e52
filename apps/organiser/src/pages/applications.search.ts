import { applicationFilterSchema } from '@foyer/domain/application/application-list.rules.ts';
import { z } from 'zod';

/** What the page keeps in its URL: the filter, the open application, and whether letters are read. */
export const applicationsSearchSchema = z.object({
  ...applicationFilterSchema.shape,
  sort: z.string().max(20).optional(),
  open: z.uuid().optional(),
  act: z.literal('letters').optional(),
});
export type ApplicationsSearch = z.infer<typeof applicationsSearchSchema>;

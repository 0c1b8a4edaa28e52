import { exhibitorFilterSchema } from '@foyer/domain/exhibitor/exhibitor-list.rules.ts';
import { z } from 'zod';

/** What the page keeps in its URL: the filter, the open row, and the dialog that is open. */
export const exhibitorsSearchSchema = z.object({
  ...exhibitorFilterSchema.shape,
  open: z.uuid().optional(),
  act: z.enum(['invite', 'import']).optional(),
});
export type ExhibitorsSearch = z.infer<typeof exhibitorsSearchSchema>;

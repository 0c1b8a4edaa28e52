import { z } from 'zod';
import { shareableFieldSchema } from '../event/event.schema.ts';
import { emailSchema } from '../text.ts';

/** What the holder of a badge decides once for everybody, before or after the first scan. */
export const sharingSchema = z.object({
  /** No exhibitor may record this badge, and none sees a person. */
  refuses: z.boolean(),
  /** At most these are shared, whatever is agreed at a stand. */
  fields: z.array(shareableFieldSchema),
  /** Shared instead of the address of the registration; empty shares that one. */
  email: z.union([z.literal(''), emailSchema]),
});
export type Sharing = z.infer<typeof sharingSchema>;

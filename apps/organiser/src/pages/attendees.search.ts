import { attendeeFilterSchema } from '@foyer/domain/attendee/attendee.schema.ts';
import { z } from 'zod';

/** What the page keeps in its URL: the filter, the open row, and the dialog that is open. */
export const attendeesSearchSchema = z.object({
  ...attendeeFilterSchema.shape,
  open: z.uuid().optional(),
  act: z.enum(['add', 'import', 'print']).optional(),
});
export type AttendeesSearch = z.infer<typeof attendeesSearchSchema>;

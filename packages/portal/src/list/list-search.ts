import { z } from 'zod';

/** What every list keeps in the URL: search text, order (`name`, `-name`), the open row. */
export const listSearchSchema = z.object({
  q: z.string().max(200).optional(),
  sort: z.string().max(60).optional(),
  open: z.string().max(80).optional(),
});
export type ListSearch = z.infer<typeof listSearchSchema>;

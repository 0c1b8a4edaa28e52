import { sponsorshipStatusSchema } from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import { optionalLineSchema } from '@foyer/domain/text.ts';
import { z } from 'zod';

/** What the page keeps in its URL: the tab, the filter, the order, the open sponsor or card. */
export const sponsorsSearchSchema = z.object({
  tab: z.enum(['fulfilment', 'levels', 'enquiries']).optional(),
  q: optionalLineSchema(200).optional(),
  status: sponsorshipStatusSchema.optional(),
  sort: z.string().max(40).optional(),
  open: z.uuid().optional(),
});
export type SponsorsSearch = z.infer<typeof sponsorsSearchSchema>;

import { enquiryStatuses } from '@foyer/domain/enquiry/enquiry.schema.ts';
import { listSearchSchema } from '@foyer/portal/list/list-search.ts';
import { z } from 'zod';

/** What the page keeps in its URL; every key is optional. */
export const enquiriesSearchSchema = listSearchSchema.extend({
  status: z.enum(enquiryStatuses).optional(),
});

import { mailStatusSchema } from '@foyer/domain/mail/mail.schema.ts';
import { listSearchSchema } from '@foyer/portal/list/list-search.ts';
import type { z } from 'zod';

/** What the page keeps in its URL; every key is optional. The order is always newest first. */
export const mailSearchSchema = listSearchSchema
  .omit({ sort: true })
  .extend({ status: mailStatusSchema.optional() });
export type MailSearch = z.infer<typeof mailSearchSchema>;

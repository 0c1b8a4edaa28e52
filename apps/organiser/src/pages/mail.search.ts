import { localeSchema } from '@foyer/domain/locale.ts';
import { letterKindSchema } from '@foyer/domain/mail/letter-text.schema.ts';
import { mailStatusSchema } from '@foyer/domain/mail/mail.schema.ts';
import { listSearchSchema } from '@foyer/portal/list/list-search.ts';
import { z } from 'zod';

/** What the page keeps in its URL; every key is optional. The order is always newest first. */
export const mailSearchSchema = listSearchSchema.omit({ sort: true }).extend({
  status: mailStatusSchema.optional(),
  /** Left out: the outbox. */
  tab: z.enum(['announcements', 'texts']).optional(),
  /** The letter whose text is open, and in which language. */
  letter: letterKindSchema.optional(),
  lang: localeSchema.optional(),
  /** The announcement that is open, or `new`. */
  announcement: z.union([z.uuid(), z.literal('new')]).optional(),
});
export type MailSearch = z.infer<typeof mailSearchSchema>;

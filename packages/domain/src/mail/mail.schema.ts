import { z } from 'zod';
import { exhibitorIdSchema, mailIdSchema } from '../identifier.ts';
import { localeSchema } from '../locale.ts';
import { optionalLineSchema } from '../text.ts';

/**
 * `kept`: there is no mail server, the outbox is where it is read.
 * `withdrawn`: stopped before it left. `bounced`: it came back, as somebody of the team has noted.
 */
export const mailStatuses = ['queued', 'sent', 'failed', 'bounced', 'kept', 'withdrawn'] as const;
export const mailStatusSchema = z.enum(mailStatuses);
export type MailStatus = z.infer<typeof mailStatusSchema>;

/** One row of the outbox. */
export const mailLineSchema = z.object({
  mailId: mailIdSchema,
  status: mailStatusSchema,
  toAddress: z.string(),
  toName: z.string(),
  subject: z.string(),
  /** The name of the letter, such as `stand-assigned`. */
  template: z.string(),
  locale: localeSchema,
  exhibitorId: exhibitorIdSchema.nullable(),
  exhibitorName: z.string().nullable(),
  createdAt: z.date(),
  sentAt: z.date().nullable(),
  /** Not before this moment; null for what leaves at once. */
  sendAt: z.date().nullable(),
});
export type MailLine = z.infer<typeof mailLineSchema>;

/** The last row of a page; the next page begins after it. */
export const mailCursorSchema = z.object({ createdAt: z.date(), mailId: mailIdSchema });
export type MailCursor = z.infer<typeof mailCursorSchema>;

export const mailFilterSchema = z.object({
  q: optionalLineSchema(200).default(''),
  status: mailStatusSchema.optional(),
  cursor: mailCursorSchema.optional(),
  limit: z.int().min(1).max(100).default(50),
});
export type MailFilter = z.infer<typeof mailFilterSchema>;

export const mailPageSchema = z.object({
  mails: z.array(mailLineSchema),
  next: mailCursorSchema.nullable(),
  /** How many there are in each state, whatever the filter. */
  counts: z.record(mailStatusSchema, z.int()),
  /** Whether letters go out at all. */
  hasServer: z.boolean(),
});
export type MailPage = z.infer<typeof mailPageSchema>;

/** A whole letter. Secrets in its links are taken out once it no longer needs to be read here. */
export const mailSchema = mailLineSchema.extend({
  text: z.string(),
  html: z.string(),
  attempts: z.int(),
  /** What the mail server said last. */
  lastError: z.string().nullable(),
  hasServer: z.boolean(),
  /** Links were shortened for this reader. */
  isRedacted: z.boolean(),
});
export type Mail = z.infer<typeof mailSchema>;

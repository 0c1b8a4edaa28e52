import { z } from 'zod';
import { enquiryIdSchema } from '../identifier.ts';
import { localeSchema } from '../locale.ts';
import { emailSchema, lineSchema, optionalLineSchema, textSchema } from '../text.ts';

/** What a visitor of the public page asks an exhibitor. `dismissed`: dealt with, without an answer. */
export const enquiryStatuses = ['received', 'answered', 'dismissed'] as const;
export const enquiryStatusSchema = z.enum(enquiryStatuses);
export type EnquiryStatus = z.infer<typeof enquiryStatusSchema>;

export const enquiryInputSchema = z.object({
  name: lineSchema(120),
  organisation: optionalLineSchema(120).default(''),
  email: emailSchema,
  message: textSchema(3000).refine((text) => text.length >= 10, { params: { code: 'too_short' } }),
});
export type EnquiryInput = z.infer<typeof enquiryInputSchema>;
export const enquiryFields = ['name', 'organisation', 'email', 'message'] as const;
export type EnquiryField = (typeof enquiryFields)[number];

export const enquiryAnswerSchema = textSchema(5000).refine((text) => text.length > 0, {
  params: { code: 'required' },
});

/** As the exhibitor reads it; nobody else does. */
export const enquirySchema = enquiryInputSchema.extend({
  enquiryId: enquiryIdSchema,
  status: enquiryStatusSchema,
  locale: localeSchema,
  /** What it is about, where it was written to the organiser; else empty. */
  subject: z.string(),
  createdAt: z.date(),
  /** Empty unless answered. */
  answer: z.string(),
  decidedAt: z.date().nullable(),
  decidedBy: z.string(),
});
export type Enquiry = z.infer<typeof enquirySchema>;

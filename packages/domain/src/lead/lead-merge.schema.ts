import { z } from 'zod';
import { leadIdSchema } from '../identifier.ts';

/** What a booth said of two leads: they are one person, or two. */
export const mergeDecisions = ['one', 'two'] as const;

export const leadMergeSchema = z.object({
  /** Shown with the other one, where they are one. */
  leadId: leadIdSchema,
  intoLeadId: leadIdSchema,
  decision: z.enum(mergeDecisions),
  at: z.date(),
  by: z.string(),
});
export type LeadMerge = z.infer<typeof leadMergeSchema>;

export const mergeInputSchema = z
  .object({
    leadId: leadIdSchema,
    intoLeadId: leadIdSchema,
    /** Null takes back what was said. */
    decision: z.enum(mergeDecisions).nullable(),
  })
  .refine(({ leadId, intoLeadId }) => leadId !== intoLeadId, {
    path: ['intoLeadId'],
    params: { code: 'invalid' },
  });

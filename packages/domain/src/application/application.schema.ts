import { z } from 'zod';
import { participationSchema } from '../exhibitor/participation.rules.ts';
import {
  accountIdSchema,
  applicationFileIdSchema,
  applicationIdSchema,
  exhibitorIdSchema,
} from '../identifier.ts';
import { localeSchema } from '../locale.ts';
import { answersSchema } from '../question/answer.rules.ts';
import { questionSchema } from '../question/question.schema.ts';
import { emailSchema, lineSchema, textSchema } from '../text.ts';
import { applicationStatusSchema, decisionSchema } from './application-status.rules.ts';

/** The secret of an application's link: 256 random bits in base64url. */
export const applicationTokenSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** All there is to know of somebody who begins to apply. */
export const applicationStartSchema = z.object({
  name: lineSchema(120),
  contactName: lineSchema(120),
  email: emailSchema,
});
export type ApplicationStart = z.infer<typeof applicationStartSchema>;
export const startFields = ['name', 'contactName', 'email'] as const;
export type StartField = (typeof startFields)[number];

export const applicationFileSchema = z.object({
  fileId: applicationFileIdSchema,
  fileName: z.string(),
  contentType: z.string(),
  sizeBytes: z.int(),
});
export type ApplicationFile = z.infer<typeof applicationFileSchema>;

/** As it was handed in; what is being written after that is the applicant's own. */
export const submissionSchema = z.object({
  questions: z.array(questionSchema),
  answers: answersSchema,
});
export type Submission = z.infer<typeof submissionSchema>;

const reviewerSchema = z.object({ accountId: accountIdSchema, name: z.string() });

/** One line of the organiser's list. */
export const applicationRowSchema = z.object({
  applicationId: applicationIdSchema,
  name: z.string(),
  contactName: z.string(),
  contactEmail: z.string(),
  locale: localeSchema,
  status: applicationStatusSchema,
  /** Whether the applicant has heard that it is on the waiting list. */
  isWaitlisted: z.boolean(),
  submittedAt: z.date(),
  reviewers: z.array(reviewerSchema),
  comments: z.int(),
  exhibitorId: exhibitorIdSchema.nullable(),
  /** How the accepted one goes on. */
  participation: participationSchema.nullable(),
});
export type ApplicationRow = z.infer<typeof applicationRowSchema>;

export const applicationListSchema = z.object({
  applications: z.array(applicationRowSchema),
  /** How many have begun and not handed in; more of them is nobody's business. */
  drafts: z.int(),
});
export type ApplicationList = z.infer<typeof applicationListSchema>;

export const applicationDetailSchema = applicationRowSchema.extend({
  submission: submissionSchema,
  files: z.array(applicationFileSchema),
  /** Goes into the letter that tells the decision. */
  note: z.string(),
  /** What the applicant was asked to change last. */
  changeRequest: z.string(),
  thread: z.array(z.object({ authorName: z.string(), text: z.string(), at: z.date() })),
});
export type ApplicationDetail = z.infer<typeof applicationDetailSchema>;

export const applicationIdsSchema = z.array(applicationIdSchema).min(1).max(500);
export const commentSchema = textSchema(4000).min(1);
export const changeRequestSchema = textSchema(2000).min(1);
export const noteSchema = textSchema(1500);

/** A decision as it was seen when the letters were read. */
export const seenDecisionSchema = z.object({
  applicationId: applicationIdSchema,
  decision: decisionSchema,
  note: noteSchema,
});
export type SeenDecision = z.infer<typeof seenDecisionSchema>;

/** A letter as it would leave, but for the secret of its link. */
export const decisionLetterSchema = seenDecisionSchema.extend({
  name: z.string(),
  toName: z.string(),
  toAddress: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  /** An exhibitor of this name takes part already; it cannot be told before one is renamed. */
  isNameTaken: z.boolean(),
});
export type DecisionLetter = z.infer<typeof decisionLetterSchema>;

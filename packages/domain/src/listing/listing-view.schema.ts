import { z } from 'zod';
import { categorySchema } from '../event/event.schema.ts';
import { exhibitorIdSchema, revisionIdSchema } from '../identifier.ts';
import { localeSchema } from '../locale.ts';
import { productSchema } from '../product/product.schema.ts';
import { textSchema } from '../text.ts';
import {
  listingContentSchema,
  listingFields,
  revisionStatusSchema,
  workingCopySchema,
} from './listing.schema.ts';
import { listingPartSchema } from './listing-part.ts';

export const listingFieldSchema = z.enum(listingFields);

export const commentBodySchema = textSchema(2000).pipe(z.string().min(1));
/** A comment at a field, or at the listing as a whole. */
export const newCommentSchema = z.object({
  field: listingFieldSchema.nullable(),
  body: commentBodySchema,
});
export type NewComment = z.infer<typeof newCommentSchema>;

export const listingCommentSchema = newCommentSchema.extend({
  commentId: z.uuid(),
  revisionId: revisionIdSchema,
  revisionNumber: z.int(),
  authorName: z.string(),
  authorSide: z.enum(['organiser', 'exhibitor']),
  createdAt: z.date(),
});
export type ListingComment = z.infer<typeof listingCommentSchema>;

/** One revision without its content. */
export const revisionSchema = z.object({
  revisionId: revisionIdSchema,
  number: z.int(),
  status: revisionStatusSchema,
  basedOnRevisionId: revisionIdSchema.nullable(),
  /** Set on a published one that took only the accepted fields of that submission. */
  acceptedFromRevisionId: revisionIdSchema.nullable(),
  submittedAt: z.date(),
  submittedBy: z.string(),
  decidedAt: z.date().nullable(),
  decidedBy: z.string(),
  /** An older version that became public again; it was not submitted anew. */
  restoredFromRevisionId: revisionIdSchema.nullable(),
});
export type Revision = z.infer<typeof revisionSchema>;

export const revisionWithContentSchema = revisionSchema.extend({ content: listingContentSchema });
export type RevisionWithContent = z.infer<typeof revisionWithContentSchema>;

/** Everything the form and the home page of an exhibitor need to know of the listing. */
export const workingCopyStateSchema = z.object({
  content: workingCopySchema,
  version: z.int(),
  hasStarted: z.boolean(),
  products: z.array(productSchema),
  published: revisionWithContentSchema.nullable(),
  /** The newest submission, whatever became of it. */
  latest: revisionWithContentSchema.nullable(),
  comments: z.array(listingCommentSchema),
  categories: z.array(categorySchema),
  dueOn: z.iso.date().nullable(),
  isEventPublished: z.boolean(),
  takesPart: z.boolean(),
});
export type WorkingCopyView = z.infer<typeof workingCopyStateSchema>;

/** What became of a save; a conflict carries the other text, and the editor's own stays in the form. */
export const saveOutcomeSchema = z.object({
  content: workingCopySchema,
  version: z.int(),
  saved: z.array(listingPartSchema),
  conflicts: z.array(
    z.object({
      part: listingPartSchema,
      theirs: z.unknown(),
      by: z.string(),
      at: z.date(),
    }),
  ),
});
export type SavedWorkingCopy = z.infer<typeof saveOutcomeSchema>;

/** `waiting`: for the organiser; `sent_back`: for the exhibitor; `published`: what the public sees. */
export const queueViews = ['waiting', 'sent_back', 'published'] as const;
export const queueFilterSchema = z.object({
  view: z.enum(queueViews).default('waiting'),
  kind: z.enum(['first', 'change']).optional(),
  search: z.string().trim().max(100).default(''),
});
export type QueueFilter = z.infer<typeof queueFilterSchema>;

/** A reviewer who has taken it; the exhibitor does not see who. */
export const claimSchema = z.object({ accountId: z.string(), name: z.string(), at: z.date() });
export type Claim = z.infer<typeof claimSchema>;

export const queueRowSchema = revisionSchema
  .pick({ revisionId: true, number: true, status: true, submittedAt: true, decidedAt: true })
  .extend({
    exhibitorId: exhibitorIdSchema,
    exhibitorName: z.string(),
    submittedBy: z.string(),
    /** Since when it is where it is: submitted, sent back or published. */
    since: z.date(),
    kind: z.enum(['first', 'change']),
    /** How often the same wish came back before. */
    round: z.int(),
    changedFields: z.array(listingFieldSchema),
    comments: z.int(),
    claim: claimSchema.nullable(),
    /** A small change of what is public; several may be approved together. */
    isTrivial: z.boolean(),
  });
export type QueueRow = z.infer<typeof queueRowSchema>;

export const queueSchema = z.object({
  rows: z.array(queueRowSchema),
  /** How many there are in each view, whatever is searched for. */
  counts: z.object({ waiting: z.int(), sent_back: z.int(), published: z.int() }),
});

export const reviewSchema = z.object({
  exhibitorId: exhibitorIdSchema,
  exhibitorName: z.string(),
  exhibitorLocale: localeSchema,
  revision: revisionSchema,
  /** What the revision was compared with when it was submitted: the public version of that time. */
  before: listingContentSchema.nullable(),
  after: listingContentSchema,
  differences: z.array(
    z.object({
      field: listingFieldSchema,
      change: z.enum(['same', 'added', 'removed', 'changed']),
      languages: z.array(localeSchema),
    }),
  ),
  comments: z.array(listingCommentSchema),
  categories: z.array(categorySchema),
  /** Another version became public since: publishing would be refused. */
  isBaseChanged: z.boolean(),
  claim: claimSchema.nullable(),
  revisions: z.array(revisionSchema),
});
export type Review = z.infer<typeof reviewSchema>;

export const listingHistoryRowSchema = revisionSchema.extend({
  changedFields: z.array(listingFieldSchema),
});
export type ListingHistoryRow = z.infer<typeof listingHistoryRowSchema>;

/** What became of several at once: those that could not be published stay as they are. */
export const publishedManySchema = z.object({
  published: z.int(),
  skipped: z.array(z.object({ exhibitorName: z.string(), code: z.string() })),
});
export type PublishedMany = z.infer<typeof publishedManySchema>;

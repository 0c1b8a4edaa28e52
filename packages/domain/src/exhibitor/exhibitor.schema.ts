import { z } from 'zod';
import { exhibitorRoleSchema } from '../exhibitor-role.ts';
import { accountIdSchema, exhibitorIdSchema, standIdSchema } from '../identifier.ts';
import { localeSchema } from '../locale.ts';
import { emailSchema, lineSchema, optionalLineSchema, textSchema } from '../text.ts';
import { participationSchema } from './participation.rules.ts';

/** What it takes to invite an exhibitor. */
export const newExhibitorSchema = z.object({
  name: lineSchema(120),
  contactName: optionalLineSchema(120).default(''),
  contactEmail: emailSchema,
  locale: localeSchema,
});
export type NewExhibitor = z.infer<typeof newExhibitorSchema>;

/** What the organiser may change; fields left out stay, so two people editing two fields both win. */
export const exhibitorChangeSchema = z.object({
  name: lineSchema(120).optional(),
  legalName: optionalLineSchema(200).optional(),
  contactName: optionalLineSchema(120).optional(),
  contactEmail: emailSchema.optional(),
  locale: localeSchema.optional(),
});
export type ExhibitorChange = z.infer<typeof exhibitorChangeSchema>;

/** A comment replaces the one that was read; another one in between is refused, not overwritten. */
export const exhibitorCommentSchema = z.object({
  was: z.string().max(4000),
  text: textSchema(4000),
});

/** How far the listing is, as the organiser may know it: submitted work, never a draft. */
export const listingReviews = ['none', 'submitted', 'sent_back'] as const;
export const listingStandingSchema = z.object({
  isPublished: z.boolean(),
  review: z.enum(listingReviews),
});
export type ListingStanding = z.infer<typeof listingStandingSchema>;

/** The one word for it; a published listing stays public while a change is looked at. */
export type ListingStandingWord =
  | ListingStanding['review']
  | 'published'
  | `published_${Exclude<ListingStanding['review'], 'none'>}`;

export function listingStandingWord({ isPublished, review }: ListingStanding): ListingStandingWord {
  if (!isPublished) return review;
  return review === 'none' ? 'published' : `published_${review}`;
}

export const boothStandSchema = z.object({
  standId: standIdSchema,
  number: z.string(),
  hallName: z.string(),
  kind: z.enum(['held', 'assigned']),
});
export type BoothStand = z.infer<typeof boothStandSchema>;

/** One line of the organiser's list. */
export const exhibitorRowSchema = z.object({
  exhibitorId: exhibitorIdSchema,
  name: z.string(),
  participation: participationSchema,
  stands: z.array(boothStandSchema),
  /** At whose stand it is, as a co-exhibitor; null for whoever is to have its own. */
  mainName: z.string().nullable(),
  listing: listingStandingSchema,
  memberCount: z.int(),
  contactName: z.string(),
  contactEmail: z.string(),
  locale: localeSchema,
  /** The invitation that makes the first administrator, as long as nobody accepted one. */
  invitedUntil: z.date().nullable(),
  hasComment: z.boolean(),
  createdAt: z.date(),
  lastActiveAt: z.date().nullable(),
});
export type ExhibitorRow = z.infer<typeof exhibitorRowSchema>;

export const memberSchema = z.object({
  accountId: accountIdSchema,
  name: z.string(),
  email: z.string(),
  role: exhibitorRoleSchema,
  createdAt: z.date(),
});
export type Member = z.infer<typeof memberSchema>;

/** The organiser's panel of one exhibitor. */
export const exhibitorDetailSchema = exhibitorRowSchema.extend({
  legalName: z.string(),
  comment: z.string(),
  members: z.array(memberSchema),
});
export type ExhibitorDetail = z.infer<typeof exhibitorDetailSchema>;

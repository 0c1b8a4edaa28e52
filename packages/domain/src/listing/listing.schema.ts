import { z } from 'zod';
import { mediaIdSchema, productIdSchema } from '../identifier.ts';
import { localizedTextSchema } from '../locale.ts';
import { emailSchema, lineSchema, optionalLineSchema, webAddressSchema } from '../text.ts';

/** Where a revision of a listing stands. */
export const revisionStatuses = [
  'submitted',
  'sent_back',
  'published',
  'superseded',
  'recalled',
] as const;
export const revisionStatusSchema = z.enum(revisionStatuses);
export type RevisionStatus = z.infer<typeof revisionStatusSchema>;

export const linkKinds = ['website', 'linkedin', 'mastodon', 'youtube', 'xing', 'other'] as const;
export const linkSchema = z.object({
  kind: z.enum(linkKinds),
  url: webAddressSchema,
  label: optionalLineSchema(60).default(''),
});

/** A product as the public sees it: copied into the revision, so that a review covers it. */
export const listedProductSchema = z.object({
  productId: productIdSchema,
  name: localizedTextSchema(120),
  summary: localizedTextSchema(600),
  url: z.union([webAddressSchema, z.literal('')]).default(''),
});
export type ListedProduct = z.infer<typeof listedProductSchema>;

/** What an exhibitor edits; products are a noun of their own and join at submission. */
export const workingCopySchema = z.object({
  displayName: optionalLineSchema(120).default(''),
  tagline: localizedTextSchema(140),
  description: localizedTextSchema(3000),
  logoMediaId: mediaIdSchema.nullable().default(null),
  categoryIds: z.array(z.uuid()).max(8).default([]),
  links: z.array(linkSchema).max(8).default([]),
  contactEmail: z.union([emailSchema, z.literal('')]).default(''),
});
export type WorkingCopy = z.infer<typeof workingCopySchema>;

/** What is submitted, reviewed and published: the working copy and the products of that moment. */
export const listingContentSchema = workingCopySchema.extend({
  displayName: lineSchema(120),
  products: z.array(listedProductSchema).max(50).default([]),
});
export type ListingContent = z.infer<typeof listingContentSchema>;

/** The fields a review speaks about, in the order of the form. */
export const listingFields = [
  'displayName',
  'tagline',
  'description',
  'logoMediaId',
  'categoryIds',
  'links',
  'contactEmail',
  'products',
] as const;
export type ListingField = (typeof listingFields)[number];

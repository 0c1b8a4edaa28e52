import { z } from 'zod';
import { maxChosenCategories } from '../event/event.schema.ts';
import { type MediaId, mediaIdSchema, productIdSchema } from '../identifier.ts';
import { localizedTextSchema } from '../locale.ts';
import type { Product } from '../product/product.schema.ts';
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

/** Names of companies; the same one twice, in whatever letters, is one too many. */
export const representedSchema = z
  .array(lineSchema(120))
  .max(30)
  .refine((names) => new Set(names.map((name) => name.toLowerCase())).size === names.length, {
    params: { code: 'duplicate' },
  });

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
  pictureMediaId: mediaIdSchema.nullable().default(null),
  categoryIds: z.array(z.uuid()).max(maxChosenCategories).default([]),
});
export type ListedProduct = z.infer<typeof listedProductSchema>;

/** A product as the exhibitor has it now, as it would be listed. */
export function listedProductOf(product: Product): ListedProduct {
  const { productId, name, summary, url, pictureMediaId, categoryIds } = product;
  return { productId, name, summary, url, pictureMediaId, categoryIds };
}

/** What an exhibitor edits; products are a noun of their own and join at submission. */
export const workingCopySchema = z.object({
  displayName: optionalLineSchema(120).default(''),
  tagline: localizedTextSchema(140),
  description: localizedTextSchema(3000),
  logoMediaId: mediaIdSchema.nullable().default(null),
  categoryIds: z.array(z.uuid()).max(maxChosenCategories).default([]),
  /** Companies and brands whose things are shown at this stand too. */
  represented: representedSchema.default([]),
  /** When somebody is at the stand, as people say it: "Thursday until four". */
  openingHours: localizedTextSchema(200).default({ de: '', en: '' }),
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

/** The pictures that have to be public with a listing. */
export function picturesOf(content: ListingContent): MediaId[] {
  const all = [content.logoMediaId, ...content.products.map((product) => product.pictureMediaId)];
  return [...new Set(all.filter((mediaId) => mediaId !== null))];
}

/** The fields a review speaks about, in the order of the form. */
export const listingFields = [
  'displayName',
  'tagline',
  'description',
  'logoMediaId',
  'categoryIds',
  'represented',
  'openingHours',
  'links',
  'contactEmail',
  'products',
] as const;
export type ListingField = (typeof listingFields)[number];

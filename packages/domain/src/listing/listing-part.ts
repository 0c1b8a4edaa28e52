import { z } from 'zod';
import { maxChosenCategories } from '../event/event.schema.ts';
import { mediaIdSchema } from '../identifier.ts';
import type { Locale } from '../locales.ts';
import { emailSchema, optionalLineSchema, textSchema } from '../text.ts';
import {
  type ListingField,
  linkSchema,
  representedSchema,
  type WorkingCopy,
} from './listing.schema.ts';

/**
 * What is saved and compared on its own: a field, or one language of it, so that whoever translates
 * does not get in the way of whoever writes.
 */
export const partSchemas = {
  displayName: optionalLineSchema(120),
  'tagline.de': optionalLineSchema(140),
  'tagline.en': optionalLineSchema(140),
  'description.de': textSchema(3000),
  'description.en': textSchema(3000),
  logoMediaId: mediaIdSchema.nullable(),
  categoryIds: z.array(z.uuid()).max(maxChosenCategories),
  represented: representedSchema,
  'openingHours.de': optionalLineSchema(200),
  'openingHours.en': optionalLineSchema(200),
  links: z.array(linkSchema).max(8),
  contactEmail: z.union([emailSchema, z.literal('')]),
};

export type ListingPart = keyof typeof partSchemas;
export const listingParts = Object.keys(partSchemas) as ListingPart[];
export const listingPartSchema = z.enum(listingParts as [ListingPart, ...ListingPart[]]);

/** The parts a save changes, with their new values. */
export const workingCopyChangesSchema = z
  .strictObject(partSchemas)
  .partial()
  .refine((changes) => Object.keys(changes).length > 0, { params: { code: 'required' } });
export type WorkingCopyChanges = z.infer<typeof workingCopyChangesSchema>;

export function splitPart(part: ListingPart): { field: ListingField; language: Locale | null } {
  const [field = '', language = null] = part.split('.');
  return { field: field as ListingField, language: language as Locale | null };
}

export function partOf(copy: WorkingCopy, part: ListingPart): unknown {
  const { field, language } = splitPart(part);
  const value = copy[field as keyof WorkingCopy];
  return language ? (value as Record<Locale, string>)[language] : value;
}

export function withParts(copy: WorkingCopy, changes: WorkingCopyChanges): WorkingCopy {
  let next: Record<string, unknown> = { ...copy };
  for (const [part, value] of Object.entries(changes)) {
    if (value === undefined) continue;
    const { field, language } = splitPart(part as ListingPart);
    const whole = language ? { ...(next[field] as object), [language]: value } : value;
    next = { ...next, [field]: whole };
  }
  return next as WorkingCopy;
}

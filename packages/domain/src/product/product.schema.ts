import { z } from 'zod';
import { maxChosenCategories } from '../event/event.schema.ts';
import { mediaIdSchema, productIdSchema } from '../identifier.ts';
import { optionalLineSchema, textSchema, webAddressSchema } from '../text.ts';

export const maxProducts = 50;

const name = optionalLineSchema(120).default('');
const summary = textSchema(600).default('');

/** A product as its exhibitor edits it; the name is needed in one language at least. */
export const productInputSchema = z.object({
  name: z
    .object({ de: name, en: name })
    .refine((value) => value.de !== '' || value.en !== '', { params: { code: 'required' } }),
  summary: z.object({ de: summary, en: summary }),
  url: z.union([webAddressSchema, z.literal('')]).default(''),
  pictureMediaId: mediaIdSchema.nullable().default(null),
  categoryIds: z.array(z.uuid()).max(maxChosenCategories).default([]),
});
export type ProductInput = z.infer<typeof productInputSchema>;

export const productSchema = z.object({
  productId: productIdSchema,
  name: z.object({ de: z.string(), en: z.string() }),
  summary: z.object({ de: z.string(), en: z.string() }),
  url: z.string(),
  pictureMediaId: mediaIdSchema.nullable(),
  categoryIds: z.array(z.string()),
  position: z.int(),
  /** A change names the version it saw; another one in between is told and not overwritten. */
  version: z.int(),
});
export type Product = z.infer<typeof productSchema>;

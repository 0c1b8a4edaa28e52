import { z } from 'zod';
import { claimIdSchema, mediaIdSchema } from '../identifier.ts';
import { optionalLineSchema, textSchema, webAddressSchema } from '../text.ts';
import { benefitSchema } from './benefit.schema.ts';

/**
 * How far one promise to one sponsor is. `open`: the sponsor has something to hand in. `confirmed`:
 * now the organiser delivers. The same words are in the table's check constraint.
 */
export const claimStatuses = ['open', 'claimed', 'declined', 'confirmed', 'delivered'] as const;
export const claimStatusSchema = z.enum(claimStatuses);
export type ClaimStatus = z.infer<typeof claimStatusSchema>;

export const materialSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('logo'), mediaId: mediaIdSchema }),
  z.object({ kind: z.literal('text'), text: textSchema(6000).min(1) }),
  z.object({ kind: z.literal('confirmation') }),
]);
export type Material = z.infer<typeof materialSchema>;

const note = optionalLineSchema(300).default('');

/** That it was delivered: something to look at, or a number that Foyer itself has counted. */
export const proofInputSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('link'), url: webAddressSchema, note }),
  z.object({ kind: z.literal('picture'), mediaId: mediaIdSchema, note }),
  z.object({ kind: z.literal('count'), note }),
  z.object({ kind: z.literal('words'), note: textSchema(300).min(1) }),
]);
export type ProofInput = z.infer<typeof proofInputSchema>;

/** A counted proof keeps the number as it was then. */
export const proofSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('link'), url: z.string(), note: z.string() }),
  z.object({ kind: z.literal('picture'), mediaId: mediaIdSchema, note: z.string() }),
  z.object({ kind: z.literal('count'), count: z.int(), note: z.string() }),
  z.object({ kind: z.literal('words'), note: z.string() }),
]);
export type Proof = z.infer<typeof proofSchema>;

export const claimSchema = benefitSchema.extend({
  claimId: claimIdSchema,
  status: claimStatusSchema,
  material: materialSchema.nullable(),
  proof: proofSchema.nullable(),
  /** What the organiser said when it declined. */
  comment: z.string(),
  /** Passes handed out so far. */
  used: z.int(),
  /** Counted by Foyer now: badges with the logo, demos shown, leads, passes. Null where it counts nothing. */
  figure: z.int().nullable(),
  handedInAt: z.date().nullable(),
  handedInByName: z.string(),
  deliveredAt: z.date().nullable(),
});
export type Claim = z.infer<typeof claimSchema>;

import { z } from 'zod';
import {
  contractIdSchema,
  exhibitorIdSchema,
  levelIdSchema,
  mediaIdSchema,
} from '../identifier.ts';
import { localeSchema } from '../locale.ts';
import { lineSchema, optionalLineSchema, textSchema } from '../text.ts';
import { benefitSchema } from './benefit.schema.ts';

/** The same words are in the table's check constraint. */
export const contractStatuses = ['draft', 'sent', 'signed', 'void'] as const;
export const contractStatusSchema = z.enum(contractStatuses);
export type ContractStatus = z.infer<typeof contractStatusSchema>;

export const contributions = ['money', 'in_kind'] as const;
export type Contribution = (typeof contributions)[number];

const offerFields = {
  levelId: levelIdSchema,
  valueCents: z.int().min(0).max(100_000_000),
  contribution: z.enum(contributions),
  /** What is given, where it is not money. */
  contributionNote: optionalLineSchema(200).default(''),
  /** As the contract names the sponsor: street, place, VAT number. */
  sponsorAddress: textSchema(400).default(''),
  /** What the sponsorship is for, as the transparency report says it. */
  purpose: lineSchema(200),
  locale: localeSchema,
};
const needsNote = {
  path: ['contributionNote'],
  params: { code: 'required' },
};
const saysWhat = (offer: { contribution: Contribution; contributionNote: string }) =>
  offer.contribution === 'money' || offer.contributionNote !== '';

/** What a draft says; all of it can change until it is sent. */
export const offerInputSchema = z.object(offerFields).refine(saysWhat, needsNote);
export type OfferInput = z.infer<typeof offerInputSchema>;

export const newSponsorshipSchema = z
  .object({ ...offerFields, exhibitorId: exhibitorIdSchema })
  .refine(saysWhat, needsNote);
export type NewSponsorship = z.infer<typeof newSponsorshipSchema>;

export const signatureWays = ['click', 'scan'] as const;
export type SignatureWay = (typeof signatureWays)[number];

/** One revision of a contract. What was sent is a document with a hash, and never changes. */
export const contractSchema = z.object({
  ...offerFields,
  contractId: contractIdSchema,
  revision: z.int(),
  status: contractStatusSchema,
  levelName: z.string(),
  benefits: z.array(benefitSchema),
  /** Of the PDF; empty for a draft. */
  sha256: z.string(),
  sentAt: z.date().nullable(),
  signedAt: z.date().nullable(),
  signedByName: z.string(),
  signedBy: z.enum(signatureWays).nullable(),
  scanMediaId: mediaIdSchema.nullable(),
  voidReason: z.string(),
});
export type Contract = z.infer<typeof contractSchema>;

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
export const signerSchema = lineSchema(120);
export const reasonSchema = textSchema(600).min(1);

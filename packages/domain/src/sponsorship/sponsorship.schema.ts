import { z } from 'zod';
import { exhibitorIdSchema, levelIdSchema, sponsorshipIdSchema } from '../identifier.ts';
import { localizedTextSchema } from '../locale.ts';
import { textSchema } from '../text.ts';
import { claimSchema } from './claim.schema.ts';
import { contractSchema, contractStatusSchema } from './contract.schema.ts';

/**
 * Where one sponsorship stands. A signature takes a place of the level; `confirmed` begins the
 * promises. The same words are in the table's check constraint.
 */
export const sponsorshipStatuses = ['offered', 'signed', 'confirmed', 'cancelled'] as const;
export const sponsorshipStatusSchema = z.enum(sponsorshipStatuses);
export type SponsorshipStatus = z.infer<typeof sponsorshipStatusSchema>;

/** Whose letters carry the logos that were promised in mails. */
export const logoReaders = ['nobody', 'exhibitors', 'everybody'] as const;
export type LogoReaders = (typeof logoReaders)[number];

export const confirmations = ['signature', 'payment'] as const;
export type Confirmation = (typeof confirmations)[number];

/** How this event sells and reports. An event without a row has these. */
export const sponsorshipSettingsSchema = z.object({
  /** What confirms a sponsorship: the signature, or the money. */
  confirmOn: z.enum(confirmations).default('signature'),
  /** From this value on a sponsorship is published. */
  publishFromCents: z.int().min(0).max(100_000_000).default(100_000),
  /** From this value on it needs a written contract. */
  contractFromCents: z.int().min(0).max(100_000_000).default(50_000),
  mailLogos: z.enum(logoReaders).default('nobody'),
  /** As contracts name the organiser: street, place, VAT number. */
  organiserAddress: textSchema(400).default(''),
  /** The clauses of the contract; empty for the ones that Foyer brings along. */
  terms: z
    .object({ de: textSchema(8000).default(''), en: textSchema(8000).default('') })
    .default({ de: '', en: '' }),
});
export type SponsorshipSettings = z.infer<typeof sponsorshipSettingsSchema>;
export const usualSettings: SponsorshipSettings = sponsorshipSettingsSchema.parse({});

const counts = z.object({
  open: z.int(),
  claimed: z.int(),
  declined: z.int(),
  confirmed: z.int(),
  delivered: z.int(),
});

export const sponsorshipRowSchema = z.object({
  sponsorshipId: sponsorshipIdSchema,
  exhibitorId: exhibitorIdSchema,
  name: z.string(),
  levelId: levelIdSchema,
  levelName: localizedTextSchema(60),
  status: sponsorshipStatusSchema,
  valueCents: z.int(),
  /** The latest revision. */
  contract: z.object({ revision: z.int(), status: contractStatusSchema }),
  contractedOn: z.iso.date().nullable(),
  paidOn: z.iso.date().nullable(),
  claims: counts,
});
export type SponsorshipRow = z.infer<typeof sponsorshipRowSchema>;

export const sponsorshipDetailSchema = sponsorshipRowSchema.extend({
  /** The latest first. */
  contracts: z.array(contractSchema),
  promises: z.array(claimSchema),
});
export type SponsorshipDetail = z.infer<typeof sponsorshipDetailSchema>;

/** What the booth sees: nothing that is still a draft. */
export const ownSponsorshipSchema = sponsorshipDetailSchema
  .omit({ claims: true, contract: true })
  .extend({ confirmOn: z.enum(confirmations) });
export type OwnSponsorship = z.infer<typeof ownSponsorshipSchema>;

/** One card of the fulfilment board. */
export const promiseSchema = claimSchema.extend({
  sponsorshipId: sponsorshipIdSchema,
  exhibitorId: exhibitorIdSchema,
  sponsorName: z.string(),
  levelName: localizedTextSchema(60),
});
export type Promised = z.infer<typeof promiseSchema>;

import { z } from 'zod';
import { sharingSchema } from '../attendee/sharing.schema.ts';
import { shareableFieldSchema } from '../event/event.schema.ts';
import { exhibitorIdSchema, leadIdSchema } from '../identifier.ts';
import { contactSchema, leadStatusSchema } from '../lead/lead.schema.ts';
import { localeSchema } from '../locale.ts';

/** The secret of a badge link: 160 random bits in base64url. Only its hash is kept. */
export const badgeTokenSchema = z.string().regex(/^[\w-]{27}$/);

/** What one exhibitor has of the badge holder. */
export const badgeScanSchema = z.object({
  leadId: leadIdSchema,
  exhibitorId: exhibitorIdSchema,
  exhibitorName: z.string(),
  status: leadStatusSchema,
  captures: z.int(),
  firstCapturedAt: z.date(),
  /** What the exhibitor sees of the person now; null is the code of the badge alone. */
  contact: contactSchema.nullable(),
  /** How many photos of the holder's business card it has. */
  photos: z.int(),
  consent: z
    .object({
      fields: z.array(shareableFieldSchema),
      wordingVersion: z.int(),
      locale: localeSchema,
      channel: z.string(),
      at: z.date(),
    })
    .nullable(),
  /** The words that were agreed to, in the language they were read in. */
  wording: z.string(),
  withdrawnAt: z.date().nullable(),
  /** When the exhibitor took its contacts out of Foyer as a file while this one was among them. */
  exportedAt: z.array(z.date()),
});
export type BadgeScan = z.infer<typeof badgeScanSchema>;

/** Everything the page of a badge shows. */
export const badgeViewSchema = z.object({
  holder: z.object({ name: z.string(), organisation: z.string(), email: z.string() }),
  sharing: sharingSchema,
  /** What an event allows to be shared at all. */
  shareableFields: z.array(shareableFieldSchema),
  scans: z.array(badgeScanSchema),
  /** Today's words of consent; null where the event has none. */
  wording: z
    .object({ version: z.int(), text: z.object({ de: z.string(), en: z.string() }) })
    .nullable(),
  /** The day after which Foyer deletes all of this by itself, ISO 8601. */
  keptUntil: z.iso.date(),
});
export type BadgeView = z.infer<typeof badgeViewSchema>;

/** What a form of the page may ask for. */
export const badgeActSchema = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('share'),
    leadId: leadIdSchema,
    fields: z.array(shareableFieldSchema),
  }),
  /** To an exhibitor that may not have scanned the badge at all. */
  z.object({
    act: z.literal('hand_over'),
    exhibitorId: exhibitorIdSchema,
    fields: z.array(shareableFieldSchema).min(1),
  }),
  z.object({ act: z.literal('withdraw'), leadId: leadIdSchema }),
  z.object({ act: z.literal('erase'), leadId: leadIdSchema }),
  z.object({ act: z.literal('withdraw_all') }),
  z.object({ act: z.literal('erase_all') }),
  sharingSchema.extend({ act: z.literal('decide') }),
]);
export type BadgeAct = z.infer<typeof badgeActSchema>;

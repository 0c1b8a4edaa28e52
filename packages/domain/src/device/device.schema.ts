import { z } from 'zod';
import { eventIdSchema, exhibitorIdSchema } from '../identifier.ts';
import { scannerSettingsSchema } from '../lead/lead.schema.ts';
import { lineSchema } from '../text.ts';

export const deviceStatuses = ['paired', 'revoked'] as const;
export type DeviceStatus = (typeof deviceStatuses)[number];

/** Made on the device and never given to another; it names the device in its entries too. */
export const deviceIdSchema = z.uuid();
export const deviceNameSchema = lineSchema(60);
/** The secret of a pairing link, or of a device: 256 bits in base64url. */
export const deviceSecretSchema = z.string().regex(/^[\w-]{43}$/);

/** What an administrator shows; the address is told this once. */
export const shownPairingSchema = z.object({
  pairingId: z.uuid(),
  url: z.url(),
  expiresAt: z.date(),
  /** Row by row, true where it is dark, with its quiet zone. */
  code: z.array(z.array(z.boolean())),
});

export const pairingStandings = ['open', 'used', 'expired', 'unknown'] as const;
export type PairingStanding = (typeof pairingStandings)[number];

/** What a phone that opened the link is told. */
export const openedPairingSchema = z.discriminatedUnion('standing', [
  z.object({
    standing: z.literal('open'),
    exhibitorName: z.string(),
    eventName: z.string(),
    shownBy: z.string(),
    expiresAt: z.date(),
  }),
  z.object({ standing: z.enum(['used', 'expired', 'unknown']) }),
]);
export type OpenedPairing = z.infer<typeof openedPairingSchema>;

export const pairSchema = z.object({
  token: deviceSecretSchema,
  deviceId: deviceIdSchema,
  name: deviceNameSchema,
});
export type Pair = z.infer<typeof pairSchema>;

/** Where a phone goes on once it is paired. */
export const pairedSchema = z.object({ eventSlug: z.string(), exhibitorId: exhibitorIdSchema });
export type Paired = z.infer<typeof pairedSchema>;

/** What a paired device knows of itself. */
export const ownDeviceSchema = z.object({
  eventId: eventIdSchema,
  eventSlug: z.string(),
  exhibitorId: exhibitorIdSchema,
  timeZone: z.string(),
  accent: z.string().nullable(),
  name: z.string(),
  settings: scannerSettingsSchema,
});
export type OwnDevice = z.infer<typeof ownDeviceSchema>;

export const pairedDeviceSchema = z.object({
  deviceId: z.string(),
  /** Which link made it one; null for the demo's. */
  pairingId: z.uuid().nullable(),
  name: z.string(),
  status: z.enum(deviceStatuses),
  pairedByName: z.string(),
  pairedAt: z.date(),
  lastSeenAt: z.date(),
  revokedAt: z.date().nullable(),
  received: z.int(),
  missing: z.int(),
});
export type PairedDevice = z.infer<typeof pairedDeviceSchema>;

/** What is counted of one device; see `reconciled`. */
export const deviceCountsSchema = z.object({
  /** The highest number of an entry of this device that was ever received; 0 when none had one. */
  highest: z.int(),
  /** How many of the numbers up to it were received, each once. */
  numbered: z.int(),
  received: z.int(),
  undone: z.int(),
  withdrawn: z.int(),
  erased: z.int(),
  exported: z.int(),
  /** How many leads its entries are part of. */
  leads: z.int(),
});
export type DeviceCounts = z.infer<typeof deviceCountsSchema>;

export const reconciledSchema = z.object({
  recorded: z.int(),
  received: z.int(),
  missing: z.int(),
  inLeads: z.int(),
  exported: z.int(),
  notExported: z.int(),
  undone: z.int(),
  withdrawn: z.int(),
  erased: z.int(),
  leads: z.int(),
});
export type Reconciled = z.infer<typeof reconciledSchema>;

export const reconciliationSchema = z.object({
  lastExportAt: z.date().nullable(),
  devices: z.array(
    reconciledSchema.extend({
      deviceId: z.string(),
      /** `badge`: what people said themselves on the page of their badge. */
      kind: z.enum(['paired', 'person', 'badge']),
      /** The device's, or whose entries came from it. */
      names: z.array(z.string()),
      lastReceivedAt: z.date().nullable(),
    }),
  ),
});
export type Reconciliation = z.infer<typeof reconciliationSchema>;

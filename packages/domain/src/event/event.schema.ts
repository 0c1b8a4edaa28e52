import { z } from 'zod';
import { eventIdSchema } from '../identifier.ts';
import { localizedTextSchema } from '../locale.ts';
import { lineSchema, optionalLineSchema, slugSchema, webAddressSchema } from '../text.ts';

export const eventStatuses = ['draft', 'published', 'archived'] as const;
export const eventStatusSchema = z.enum(eventStatuses);
export type EventStatus = z.infer<typeof eventStatusSchema>;

/** How contacts may be made: not at all, only by the visitor, or by a scan with the visitor's consent. */
export const scanningModes = ['off', 'attendee_initiated', 'badge_with_consent'] as const;
export const scanningModeSchema = z.enum(scanningModes);
export type ScanningMode = z.infer<typeof scanningModeSchema>;

/** What a badge holder may share with an exhibitor. */
export const shareableFields = ['name', 'organisation', 'email'] as const;
export const shareableFieldSchema = z.enum(shareableFields);
export type ShareableField = z.infer<typeof shareableFieldSchema>;

/** IANA names that this runtime knows. */
export const timeZoneSchema = z.string().refine((name) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
});

const optionalWebAddress = z.union([webAddressSchema, z.literal('')]).default('');

const eventFields = z.object({
  name: lineSchema(120),
  slug: slugSchema,
  tagline: localizedTextSchema(160),
  organiserName: lineSchema(120),
  venueName: lineSchema(120),
  venueAddress: optionalLineSchema(200).default(''),
  city: lineSchema(80),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  timeZone: timeZoneSchema.default('Europe/Berlin'),
  listingDueOn: z.iso.date().nullable().default(null),
  /** `#rrggbb`; screens derive a scale whose contrast is checked. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .nullable()
    .default(null),
  scanningMode: scanningModeSchema.default('badge_with_consent'),
  shareableFields: z
    .array(shareableFieldSchema)
    .min(1)
    .default([...shareableFields]),
  retentionDays: z.int().min(1).max(3650).default(90),
  /** Whether a badge holder with an address gets a letter when the first exhibitor scans the badge. */
  tellsFirstScan: z.boolean().default(false),
  imprintUrl: optionalWebAddress,
  privacyUrl: optionalWebAddress,
});

const datesInOrder = {
  check: (event: { startsOn: string; endsOn: string }) => event.endsOn >= event.startsOn,
  at: { path: ['endsOn'], params: { code: 'ends_before_start' } },
};

/** An event as its team edits it. */
export const eventInputSchema = eventFields.refine(datesInOrder.check, datesInOrder.at);
export type EventInput = z.infer<typeof eventInputSchema>;

/** The few things one must know to begin; the rest has sensible beginnings. */
export const newEventSchema = eventFields
  .pick({
    name: true,
    slug: true,
    organiserName: true,
    venueName: true,
    city: true,
    startsOn: true,
    endsOn: true,
  })
  .refine(datesInOrder.check, datesInOrder.at);
export type NewEvent = z.infer<typeof newEventSchema>;

export const eventSchema = eventFields.extend({
  eventId: eventIdSchema,
  status: eventStatusSchema,
});
export type Event = z.infer<typeof eventSchema>;

export const categorySchema = z.object({ categoryId: z.uuid(), name: localizedTextSchema(60) });
export type Category = z.infer<typeof categorySchema>;
/** Of one listing, or of one product. */
export const maxChosenCategories = 8;

/** The words a visitor agrees to; a change makes a new version, old consents keep theirs. */
export const consentWordingSchema = z.object({
  version: z.int(),
  text: localizedTextSchema(2000),
  createdAt: z.date(),
});
export type ConsentWording = z.infer<typeof consentWordingSchema>;

const count = z.int();
/** The real counts of the overview; every number opens the list behind it. */
export const overviewSchema = z.object({
  exhibitors: z.object({ total: count, invited: count, confirmed: count, withoutStand: count }),
  stands: z.object({
    total: count,
    available: count,
    held: count,
    assigned: count,
    blocked: count,
  }),
  listings: z.object({
    published: count,
    waiting: count,
    oldestWaitingSince: z.date().nullable(),
    sentBack: count,
  }),
  /** Handed in and waiting for a decision; and decided, with nobody told yet. */
  applications: z.object({
    waiting: count,
    oldestWaitingSince: z.date().nullable(),
    untold: count,
  }),
  demos: z.object({ scheduled: count, waiting: count }),
  attendees: z.object({ registered: count }),
  leads: z.object({ total: count }),
  mails: z.object({ failed: count }),
  holdsEndingSoon: count,
});
export type Overview = z.infer<typeof overviewSchema>;

/** The public facts of an event. */
export const publicEventSchema = eventSchema.pick({
  eventId: true,
  slug: true,
  name: true,
  tagline: true,
  organiserName: true,
  venueName: true,
  venueAddress: true,
  city: true,
  startsOn: true,
  endsOn: true,
  timeZone: true,
  accent: true,
  imprintUrl: true,
  privacyUrl: true,
});
export type PublicEvent = z.infer<typeof publicEventSchema>;

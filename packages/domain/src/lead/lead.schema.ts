import { z } from 'zod';
import { badgeCodePattern } from '../attendee/badge-code.ts';
import {
  consentWordingSchema,
  scanningModeSchema,
  shareableFieldSchema,
} from '../event/event.schema.ts';
import { entryIdSchema, exhibitorIdSchema, leadIdSchema, productIdSchema } from '../identifier.ts';
import { localeSchema } from '../locale.ts';
import { answersSchema, answerValueSchema } from '../question/answer.rules.ts';
import { partIdSchema, questionSchema } from '../question/question.schema.ts';
import { lineSchema, textSchema } from '../text.ts';
import { contactFields, contactLimits } from './contact.ts';
import { temperatures } from './temperature.ts';

export const leadStatuses = ['unresolved', 'active', 'withdrawn', 'erased'] as const;
export const leadStatusSchema = z.enum(leadStatuses);
export type LeadStatus = z.infer<typeof leadStatusSchema>;

export const temperatureSchema = z.enum(temperatures);
export type Temperature = z.infer<typeof temperatureSchema>;

export const entryKinds = [
  'captured',
  'noted',
  'rated',
  'tempered',
  'tagged',
  'interested',
  'answered',
  'planned',
  'undone',
  'consented',
  'withdrawn',
  'introduced',
  'corrected',
  'pictured',
] as const;

export const contactFieldSchema = z.enum(contactFields);
/** What a person told of themselves; each on one line. */
export const contactDetailsSchema = z.object({
  name: lineSchema(contactLimits.name).optional(),
  organisation: lineSchema(contactLimits.organisation).optional(),
  jobTitle: lineSchema(contactLimits.jobTitle).optional(),
  email: lineSchema(contactLimits.email).optional(),
  phone: lineSchema(contactLimits.phone).optional(),
  website: lineSchema(contactLimits.website).optional(),
});

/** How a lead came to a booth. */
export const leadSources = ['badge', 'typed', 'card', 'manual', 'visitor'] as const;
export const leadSourceSchema = z.enum(leadSources);
export type LeadSource = z.infer<typeof leadSourceSchema>;

/** What is no badge code never becomes a lead. */
export const badgeCodeSchema = z.string().trim().regex(badgeCodePattern);

/** A date, or how JSON writes one. */
const instantSchema = z.union([z.date(), z.iso.datetime().transform((text) => new Date(text))]);
const DAY_MS = 24 * 60 * 60 * 1000;

const entryHead = {
  /** Made on the device; repeating an entry changes nothing. */
  entryId: entryIdSchema,
  /** The lead is the one of this badge: no device has to know what another calls it. */
  badgeCode: badgeCodeSchema,
  /** Counts what this device recorded, from 1 and without gaps: what is missing is known. */
  sequence: z.int().min(0).max(2_147_483_647).default(0),
  /** By the clock of the device. */
  deviceAt: instantSchema,
  /**
   * How far our clock was ahead of the device's when it last compared. It belongs to the entry and
   * not to the batch, so that batches may be split and repeated at will.
   */
  clockOffsetMs: z
    .int()
    .min(-400 * DAY_MS)
    .max(400 * DAY_MS)
    .default(0),
};

/** One immutable fact that a device recorded about a lead. */
export const entrySchema = z.discriminatedUnion('kind', [
  z.object({
    ...entryHead,
    kind: z.literal('captured'),
    /** A badge is scanned or typed; who has none comes from a card or by hand. */
    source: leadSourceSchema.exclude(['visitor']),
  }),
  /** The text so far: later ones of the same note take its place, other notes add up. */
  z.object({ ...entryHead, kind: z.literal('noted'), noteId: z.uuid(), text: textSchema(4000) }),
  z.object({ ...entryHead, kind: z.literal('rated'), rating: z.int().min(1).max(5).nullable() }),
  z.object({
    ...entryHead,
    kind: z.literal('tempered'),
    temperature: temperatureSchema.nullable(),
  }),
  z.object({
    ...entryHead,
    kind: z.literal('tagged'),
    tag: lineSchema(40),
    present: z.boolean(),
  }),
  /** The visitor wants to know more of this product. */
  z.object({
    ...entryHead,
    kind: z.literal('interested'),
    productId: productIdSchema,
    present: z.boolean(),
  }),
  /** What the booth will do next, and by when. */
  z.object({
    ...entryHead,
    kind: z.literal('planned'),
    step: lineSchema(160).nullable(),
    dueOn: z.iso.date().nullable(),
  }),
  /** Takes back what this device recorded a moment ago. */
  z.object({ ...entryHead, kind: z.literal('undone'), undoes: entryIdSchema }),
  /** The visitor agreed, to these words, that these fields are shared. */
  z.object({
    ...entryHead,
    kind: z.literal('consented'),
    fields: z.array(shareableFieldSchema).min(1),
    wordingVersion: z.int().min(1),
    locale: localeSchema,
    channel: z.enum(['in_person']),
  }),
  /** The visitor took it back, said at the stand. */
  z.object({ ...entryHead, kind: z.literal('withdrawn') }),
  /** Somebody without a badge told this, and agreed to these words that it is kept. */
  z.object({
    ...entryHead,
    kind: z.literal('introduced'),
    details: contactDetailsSchema,
    wordingVersion: z.int().min(1),
    locale: localeSchema,
    channel: z.enum(['in_person']),
  }),
  /** It was written wrongly. Nothing is added that the person did not tell. */
  z.object({
    ...entryHead,
    kind: z.literal('corrected'),
    field: contactFieldSchema,
    value: lineSchema(contactLimits.website).nullable(),
  }),
  /** A photo of the business card that the person gave; its bytes follow on their own. */
  z.object({
    ...entryHead,
    kind: z.literal('pictured'),
    photoId: z.uuid(),
    present: z.boolean(),
  }),
  /** To a question of the booth, as it was asked then. */
  z.object({
    ...entryHead,
    kind: z.literal('answered'),
    questionId: partIdSchema,
    value: answerValueSchema.nullable(),
  }),
]);
export type Entry = z.infer<typeof entrySchema>;
export type EntryKind = Entry['kind'];

/** What a device hands over; entries are checked one by one, so a bad one never holds up the rest. */
export const entryBatchSchema = z.object({
  deviceId: z.uuid(),
  entries: z.array(z.unknown()).min(1).max(200),
});
export type EntryBatch = z.infer<typeof entryBatchSchema>;

/** `stored`: it is safe for good. `parked`: it stays on the device, with the reason. */
export const receiptSchema = z.object({
  entryId: z.string(),
  outcome: z.enum(['stored', 'parked']),
  code: z.string().nullable(),
  leadId: leadIdSchema.nullable(),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** What a device gets back: its receipts, and our clock to set its own by. */
export const handOverSchema = z.object({ receipts: z.array(receiptSchema), now: instantSchema });
export type HandOver = z.infer<typeof handOverSchema>;

export const contactSchema = z.object({
  name: z.string().optional(),
  organisation: z.string().optional(),
  jobTitle: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  website: z.string().optional(),
});
export type Contact = z.infer<typeof contactSchema>;

export const noteSchema = z.object({
  noteId: z.string(),
  text: z.string(),
  at: z.date(),
  by: z.string(),
});

export const consentSchema = z.object({
  fields: z.array(contactFieldSchema),
  wordingVersion: z.int(),
  locale: localeSchema,
  channel: z.string(),
  at: z.date(),
  by: z.string(),
});
export type Consent = z.infer<typeof consentSchema>;

export const nextStepSchema = z.object({ step: z.string(), dueOn: z.string().nullable() });
export type NextStep = z.infer<typeof nextStepSchema>;

/** What the entries of one lead add up to; see lead.rules.ts. */
export const foldedLeadSchema = z.object({
  notes: z.array(noteSchema),
  rating: z.int().nullable(),
  temperature: temperatureSchema.nullable(),
  tags: z.array(z.string()),
  /** Ids; one that is gone from the booth's products is shown no longer. */
  products: z.array(z.string()).default([]),
  nextStep: nextStepSchema.nullable(),
  consent: consentSchema.nullable(),
  withdrawnAt: z.date().nullable(),
  captures: z.int(),
  capturedBy: z.string(),
  source: leadSourceSchema.nullable().default(null),
  /** What a person without a badge told, as long as they agree. */
  details: contactSchema.nullable().default(null),
  /** Ids of photos of the person's card; they are shown as long as the person agrees. */
  photos: z.array(z.string()).default([]),
  /** To the booth's questions, by their ids. */
  answers: answersSchema.default({}),
});
export type FoldedLead = z.infer<typeof foldedLeadSchema>;

export const leadSchema = foldedLeadSchema.extend({
  leadId: leadIdSchema,
  badgeCode: z.string(),
  status: leadStatusSchema,
  /** Only what the visitor agreed to share; null without consent. */
  contact: contactSchema.nullable(),
  firstCapturedAt: z.date(),
  lastEntryAt: z.date(),
  /** Leads of the same person that are shown with this one, and who said so. */
  mergedFrom: z
    .array(
      z.object({
        leadId: leadIdSchema,
        badgeCode: z.string(),
        name: z.string(),
        at: z.date(),
        by: z.string(),
      }),
    )
    .default([]),
});
export type Lead = z.infer<typeof leadSchema>;

/** Where a device goes on asking; it says nothing to anybody else. */
export const leadCursorSchema = z.string().regex(/^\d{1,19}$/);

/** What is new of a booth's leads since a device asked last. */
export const leadChangesSchema = z.object({
  changed: z.array(leadSchema),
  /** Badges of which nothing may stay on a device. */
  gone: z.array(z.string()),
  cursor: leadCursorSchema,
  /** How many there are in all: a device that has another number begins anew. */
  total: z.int(),
});
export type LeadChanges = z.infer<typeof leadChangesSchema>;

export const storedEntrySchema = z.object({
  entryId: entryIdSchema,
  kind: z.enum(entryKinds),
  payload: z.record(z.string(), z.unknown()),
  deviceId: z.string(),
  sequence: z.int(),
  at: z.date(),
  by: z.string(),
});
export type StoredEntry = z.infer<typeof storedEntrySchema>;

export const leadHistorySchema = z.object({
  lead: leadSchema,
  /** Of this lead, and of those that are shown with it. */
  entries: z.array(storedEntrySchema.extend({ leadId: leadIdSchema })),
});
export type LeadHistory = z.infer<typeof leadHistorySchema>;

/** What the scanner has to know before it starts. */
export const scannerSettingsSchema = z.object({
  scanningMode: scanningModeSchema,
  shareableFields: z.array(shareableFieldSchema),
  wording: consentWordingSchema.nullable(),
  /** What the booth's people have tagged leads with, the most used first. */
  knownTags: z.array(z.string()),
  products: z.array(
    z.object({ productId: productIdSchema, name: z.object({ de: z.string(), en: z.string() }) }),
  ),
  /** What the booth asks the people it meets. */
  questions: z.array(questionSchema),
  eventName: z.string(),
  exhibitorName: z.string(),
});
export type ScannerSettings = z.infer<typeof scannerSettingsSchema>;

/** As which files a booth takes its leads along. */
export const leadFormats = ['csv', 'xlsx', 'vcf'] as const;
export type LeadFormat = (typeof leadFormats)[number];
/** A workbook is made in memory; a list of any length goes into a CSV. */
export const maxLeadsInWorkbook = 20_000;

/** All that an organiser learns of leads. */
export const leadCountsSchema = z.object({
  exhibitors: z.array(
    z.object({ exhibitorId: exhibitorIdSchema, name: z.string(), leads: z.int() }),
  ),
  hours: z.array(z.object({ hour: z.date(), leads: z.int() })),
});
export type LeadCounts = z.infer<typeof leadCountsSchema>;

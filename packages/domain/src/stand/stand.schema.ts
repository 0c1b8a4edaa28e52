import { z } from 'zod';
import {
  exhibitorIdSchema,
  hallIdSchema,
  standIdSchema,
  standNoticeIdSchema,
} from '../identifier.ts';
import { localizedTextSchema } from '../locale.ts';
import { lineSchema, optionalLineSchema, textSchema } from '../text.ts';
import { fixtureKinds } from './fixture-kind.ts';

export const standStatuses = [
  'draft',
  'available',
  'held',
  'assigned',
  'confirmed',
  'blocked',
] as const;
export const standStatusSchema = z.enum(standStatuses);
export type StandStatus = z.infer<typeof standStatusSchema>;

/** Metres from the hall's upper left corner, to the centimetre. */
const metres = z.number().min(0).max(1000);
export const pointSchema = z.object({ x: metres, y: metres });
export const polygonSchema = z.array(pointSchema).min(3).max(64);
export type Point = z.infer<typeof pointSchema>;

export const hallInputSchema = z.object({
  name: lineSchema(60),
  widthMetres: z.number().min(2).max(1000),
  depthMetres: z.number().min(2).max(1000),
});
export type HallInput = z.infer<typeof hallInputSchema>;
export const hallSchema = hallInputSchema.extend({ hallId: hallIdSchema });
export type Hall = z.infer<typeof hallSchema>;

/** What stands in a hall besides stands. */
export const fixtureInputSchema = z.object({
  fixtureId: z.uuid(),
  kind: z.enum(fixtureKinds),
  polygon: polygonSchema,
  caption: localizedTextSchema(60),
});
export type FixtureInput = z.infer<typeof fixtureInputSchema>;

export const fixtureSchema = fixtureInputSchema.extend({
  hallId: hallIdSchema,
  version: z.int(),
});
export type Fixture = z.infer<typeof fixtureSchema>;

/** What the organiser writes about a stand; area and open sides follow from it or are told. */
export const standInputSchema = z.object({
  number: lineSchema(12),
  polygon: polygonSchema,
  openSides: z.int().min(0).max(4).default(1),
  powerKilowatts: z.number().min(0).max(400).default(0),
  hasNetwork: z.boolean().default(false),
  category: optionalLineSchema(60).default(''),
  /** The part of the hall that is kept for the exhibitors of one pavilion; empty for none. */
  pavilion: optionalLineSchema(60).default(''),
  priceCents: z.int().min(0).max(100_000_000).default(0),
});
export type StandInput = z.infer<typeof standInputSchema>;

const coExhibitorSchema = z.object({ exhibitorId: exhibitorIdSchema, name: z.string() });

/** Who has a stand now, or for whom it is kept and until when. */
export const occupancySchema = z.object({
  exhibitorId: exhibitorIdSchema,
  exhibitorName: z.string(),
  /** Who is there as well, in the order of names. */
  coExhibitors: z.array(coExhibitorSchema),
  heldUntil: z.date().nullable(),
  /** When the exhibitor was told; after that it changes only with a notice. */
  publishedAt: z.date().nullable(),
});

export const standSchema = standInputSchema.extend({
  standId: standIdSchema,
  hallId: hallIdSchema,
  areaSquareMetres: z.number(),
  /** As it is now: a lapsed hold is available again. */
  status: standStatusSchema,
  occupancy: occupancySchema.nullable(),
  /** Of the last change; a save names the one it saw. */
  version: z.int(),
});
export type Stand = z.infer<typeof standSchema>;

export const planSchema = z.object({
  halls: z.array(hallSchema),
  fixtures: z.array(fixtureSchema),
  stands: z.array(standSchema),
});
export type Plan = z.infer<typeof planSchema>;

/** The plan as an exhibitor sees it, and where on it it is itself. */
export const planOfBoothSchema = planSchema.extend({
  ownStandIds: z.array(standIdSchema),
  /** At whose stand it is, once that is told; null when it has its own or none. */
  main: coExhibitorSchema.nullable(),
  /** Who shares the stand with it, as it is told. */
  coExhibitors: z.array(coExhibitorSchema),
});

/** Why a published assignment changes, in the organiser's words to the exhibitor. */
export const noticeReasonSchema = textSchema(600).default('');

/** One sitting at the drawing board, saved as a whole or not at all. */
export const planChangesSchema = z.object({
  hallId: hallIdSchema,
  created: z.array(standInputSchema.extend({ standId: standIdSchema })).max(2500),
  changed: z.array(standInputSchema.extend({ standId: standIdSchema, version: z.int() })).max(2500),
  removed: z.array(standIdSchema).max(2500),
  fixtures: z
    .object({
      created: z.array(fixtureInputSchema).max(500),
      changed: z.array(fixtureInputSchema.extend({ version: z.int() })).max(500),
      removed: z.array(z.uuid()).max(500),
    })
    .default({ created: [], changed: [], removed: [] }),
  /** Needed as soon as a stand changes whose exhibitor was told of it. */
  reason: noticeReasonSchema,
});
export type PlanChanges = z.infer<typeof planChangesSchema>;

/** An exhibitor as the assignment sees it. */
export const placeableExhibitorSchema = z.object({
  exhibitorId: exhibitorIdSchema,
  name: z.string(),
  participation: z.string(),
  /** Of a co-exhibitor: those of its main exhibitor. */
  standNumbers: z.array(z.string()),
  /** At whose stand it is; null for whoever is to have one of its own. */
  main: coExhibitorSchema.nullable(),
});
export type PlaceableExhibitor = z.infer<typeof placeableExhibitorSchema>;

export const standNoticeKinds = ['assigned', 'moved', 'released'] as const;

/** What an exhibitor was told of its stand, and whether somebody there has acknowledged it. */
export const standNoticeSchema = z.object({
  noticeId: standNoticeIdSchema,
  exhibitorId: exhibitorIdSchema,
  exhibitorName: z.string(),
  kind: z.enum(standNoticeKinds),
  fromNumber: z.string().nullable(),
  toNumber: z.string().nullable(),
  reason: z.string(),
  /** At whose stand, for a co-exhibitor; null about the own stand. */
  mainName: z.string().nullable(),
  sentAt: z.date(),
  acknowledgedAt: z.date().nullable(),
  acknowledgedBy: z.string().nullable(),
});
export type StandNotice = z.infer<typeof standNoticeSchema>;

export const waitingExhibitorSchema = z.object({
  exhibitorId: exhibitorIdSchema,
  name: z.string(),
  since: z.date(),
});
export type WaitingExhibitor = z.infer<typeof waitingExhibitorSchema>;

export const bulkActs = ['publish', 'release', 'block', 'open'] as const;
export type BulkAct = (typeof bulkActs)[number];

/**
 * By which rules a stand was given, for the letter: kept with the assignment, since it has to be
 * the same when it is told later. Codes are those of the placement.
 */
export const groundsSchema = z.object({
  /** The wish that was met, from 1; 0 when none was. */
  rank: z.int(),
  wishes: z.int(),
  /** The first wish that could not be met, and why. */
  missed: z.object({ number: z.string(), code: z.string() }).nullable(),
  /** Soft rules that counted, the heaviest first. */
  weights: z.array(z.string()),
  seed: z.int(),
});
export type Grounds = z.infer<typeof groundsSchema>;

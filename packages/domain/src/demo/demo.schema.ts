import { z } from 'zod';
import {
  demoIdSchema,
  exhibitorIdSchema,
  placeIdSchema,
  plenaryIdSchema,
  productIdSchema,
} from '../identifier.ts';
import { localeSchema } from '../locale.ts';
import { emailSchema, lineSchema, optionalLineSchema, textSchema } from '../text.ts';

/** The same words are in the table's check constraint. */
export const demoStatuses = ['draft', 'submitted', 'scheduled', 'declined', 'cancelled'] as const;
export const demoStatusSchema = z.enum(demoStatuses);
export type DemoStatus = z.infer<typeof demoStatusSchema>;

export const maxDemosOfExhibitor = 40;
export const maxPlaces = 60;
export const maxPlenaries = 60;

const required = { path: ['de'], params: { code: 'required' } };
const isNamed = (text: { de: string; en: string }) => text.de !== '' || text.en !== '';
const seats = z.int().min(1).max(10_000).nullable();
const localized = z.object({ de: z.string(), en: z.string() });
const title = optionalLineSchema(120).default('');
const abstract = textSchema(1200).default('');
const placeName = optionalLineSchema(60).default('');

/** Where and when; times as clocks at the event show them. No place is the exhibitor's own stand. */
export const demoSlotSchema = z.object({
  placeId: placeIdSchema.nullable(),
  day: z.iso.date(),
  startTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  durationMinutes: z.int().min(5).max(480),
});
export type DemoSlot = z.infer<typeof demoSlotSchema>;

/** The same words are in the table's check constraint. */
export const demoLevels = ['open', 'basic', 'expert'] as const;
export type DemoLevel = (typeof demoLevels)[number];

/** What a place has and a demo may need. */
export const equipmentKinds = [
  'projector',
  'display',
  'microphone',
  'power',
  'network',
  'table',
] as const;
const equipment = z.array(z.enum(equipmentKinds)).max(equipmentKinds.length);
export type Equipment = (typeof equipmentKinds)[number];

export const maxPresenters = 4;
export const maxWishes = 3;

/** The e-mail address tells people of one name apart; the public does not see it. */
export const presenterSchema = z.object({
  name: lineSchema(80),
  email: z.union([z.literal(''), emailSchema]).default(''),
});
export type Presenter = z.infer<typeof presenterSchema>;

/** Another time and place that would suit, as long as the first. */
export const demoWishSchema = demoSlotSchema.omit({ durationMinutes: true });
export type DemoWish = z.infer<typeof demoWishSchema>;

/** A demo as its exhibitor enters it; the title is needed in one language at least. */
export const demoInputSchema = demoSlotSchema.extend({
  title: z.object({ de: title, en: title }).refine(isNamed, required),
  abstract: z.object({ de: abstract, en: abstract }),
  productId: productIdSchema.nullable(),
  presenters: z.array(presenterSchema).max(maxPresenters).default([]),
  language: localeSchema,
  level: z.enum(demoLevels).default('open'),
  /** One of the event's categories: what it is about. */
  categoryId: z.uuid().nullable().default(null),
  needs: equipment.default([]),
  /** Other slots that would suit, the better ones first. */
  wishes: z.array(demoWishSchema).max(maxWishes).default([]),
  capacity: seats,
});
export type DemoInput = z.infer<typeof demoInputSchema>;

export const demoSchema = z.object({
  demoId: demoIdSchema,
  exhibitorId: exhibitorIdSchema,
  status: demoStatusSchema,
  title: localized,
  abstract: localized,
  productId: productIdSchema.nullable(),
  placeId: placeIdSchema.nullable(),
  /** Their names, as everybody reads them. */
  presenter: z.string(),
  presenters: z.array(presenterSchema),
  language: localeSchema,
  level: z.enum(demoLevels),
  categoryId: z.uuid().nullable(),
  needs: equipment,
  wishes: z.array(demoWishSchema),
  startsAt: z.date(),
  endsAt: z.date(),
  capacity: z.int().nullable(),
  /** What the organiser said when declining or cancelling. */
  comment: z.string(),
  /** When its exhibitor said that this time and place suit; null until then, and after every move. */
  acknowledgedAt: z.date().nullable(),
  /** Where the public sees it; null before it was published. */
  publishedAt: z.date().nullable(),
  publishedStartsAt: z.date().nullable(),
  publishedEndsAt: z.date().nullable(),
  publishedPlaceId: placeIdSchema.nullable(),
  /** A change names the version it saw; another one in between is told and not overwritten. */
  version: z.int(),
});
export type Demo = z.infer<typeof demoSchema>;

const time = demoSlotSchema.shape.startTime;

/** When a place is open on one day; `to` may be `24:00`. */
export const openingSchema = z
  .object({ day: z.iso.date(), from: time, to: z.union([time, z.literal('24:00')]) })
  .refine(({ from, to }) => from < to, { path: ['to'], params: { code: 'invalid' } });
export type Opening = z.infer<typeof openingSchema>;

export const placeInputSchema = z.object({
  name: z.object({ de: placeName, en: placeName }).refine(isNamed, required),
  capacity: seats,
  /** None: as long as the event. With any, a day that is not named is closed. */
  opening: z.array(openingSchema).max(60).default([]),
  /** From which minute to which demos are proposed to begin; null: every quarter of an hour. */
  slotMinutes: z.int().min(5).max(240).nullable().default(null),
  equipment: equipment.default([]),
});
export type PlaceInput = z.infer<typeof placeInputSchema>;

export const placeSchema = z.object({
  placeId: placeIdSchema,
  name: localized,
  capacity: z.int().nullable(),
  opening: z.array(openingSchema),
  slotMinutes: z.int().nullable(),
  equipment,
});
export type Place = z.infer<typeof placeSchema>;

/** A time in which no demo is shown, such as the opening. */
export const plenaryInputSchema = demoSlotSchema.omit({ placeId: true }).extend({
  title: z.object({ de: title, en: title }).refine(isNamed, required),
});
export type PlenaryInput = z.infer<typeof plenaryInputSchema>;

export const plenarySchema = z.object({
  plenaryId: plenaryIdSchema,
  title: localized,
  startsAt: z.date(),
  endsAt: z.date(),
});
export type Plenary = z.infer<typeof plenarySchema>;

/** As the organiser sees it. Drafts are the exhibitor's own and are not among them. */
export const programmeDemoSchema = demoSchema.extend({
  exhibitorName: z.string(),
  standNumbers: z.array(z.string()),
  productName: localized.nullable(),
});
export type ProgrammeDemo = z.infer<typeof programmeDemoSchema>;

export const programmeSchema = z.object({
  places: z.array(placeSchema),
  plenaries: z.array(plenarySchema),
  demos: z.array(programmeDemoSchema),
});
export type Programme = z.infer<typeof programmeSchema>;

/** A time that is taken. Whose it is, an exhibitor learns only of its own. */
export const occupiedSlotSchema = z.object({
  /** Null for a plenary. */
  demoId: demoIdSchema.nullable(),
  /** What it is, where it is a plenary: then nobody shows anything anywhere. */
  plenary: localized.nullable(),
  exhibitorId: exhibitorIdSchema.nullable(),
  placeId: placeIdSchema.nullable(),
  startsAt: z.date(),
  endsAt: z.date(),
  /** Who presents there, by key; an exhibitor learns only of its own people. */
  presenters: z.array(z.string()),
});
export type OccupiedSlot = z.infer<typeof occupiedSlotSchema>;

export const boothDemosSchema = z.object({
  places: z.array(placeSchema),
  demos: z.array(demoSchema),
  /** Everything that is scheduled at the event, the own ones and the plenaries too. */
  occupied: z.array(occupiedSlotSchema),
  /** What a demo may be about: the event's categories. */
  topics: z.array(z.object({ categoryId: z.string(), name: localized })),
  /** Its own stands, for "at our stand (12)". */
  standNumbers: z.array(z.string()),
});
export type BoothDemos = z.infer<typeof boothDemosSchema>;

/** Why a demo does not come (again); a reason is owed to the one who prepared it. */
export const reasonSchema = textSchema(600).min(1);

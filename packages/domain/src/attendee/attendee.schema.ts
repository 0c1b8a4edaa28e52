import { z } from 'zod';
import { attendeeIdSchema } from '../identifier.ts';
import { emailSchema, lineSchema, optionalLineSchema } from '../text.ts';
import { badgeCodePattern, storedCode } from './badge-code.ts';

/** The same words are in the table's check constraint. */
export const attendeeStatuses = ['registered', 'cancelled'] as const;
export const attendeeStatusSchema = z.enum(attendeeStatuses);
export type AttendeeStatus = z.infer<typeof attendeeStatusSchema>;

/** A code made elsewhere; an empty one leaves the making to us. */
const givenCode = z
  .union([z.literal(''), z.string().trim().regex(badgeCodePattern)])
  .transform(storedCode);

/** A person as the organiser writes them down. Only the name is needed for a badge. */
export const attendeeInputSchema = z.object({
  name: lineSchema(120),
  organisation: optionalLineSchema(160).default(''),
  email: z.union([z.literal(''), emailSchema]).default(''),
  ticket: optionalLineSchema(80).default(''),
  /** The number of the ticket in the system it was sold with. */
  externalRef: optionalLineSchema(80).default(''),
});
export type AttendeeInput = z.infer<typeof attendeeInputSchema>;

/** Whom a sponsor gives a pass to; the address is where the badge's link goes. */
export const passSchema = attendeeInputSchema
  .pick({ name: true, organisation: true })
  .extend({ email: emailSchema });
export type Pass = z.infer<typeof passSchema>;

export const newAttendeeSchema = attendeeInputSchema.extend({ badgeCode: givenCode.default('') });
export type NewAttendee = z.infer<typeof newAttendeeSchema>;

/** All fields of a person, as they shall be. An empty code asks for a new one of ours. */
export const attendeeChangeSchema = z.object({
  attendeeId: attendeeIdSchema,
  /** `updatedAt` of what was on the screen. */
  seenAt: z.date(),
  change: newAttendeeSchema,
});
export type AttendeeChange = z.infer<typeof attendeeChangeSchema>;

export const attendeeSchema = z.object({
  attendeeId: attendeeIdSchema,
  name: z.string(),
  organisation: z.string(),
  email: z.string(),
  ticket: z.string(),
  externalRef: z.string(),
  badgeCode: z.string(),
  shortCode: z.string(),
  status: attendeeStatusSchema,
  createdAt: z.date(),
  /** A change names the one it saw; another one in between is told and not overwritten. */
  updatedAt: z.date(),
});
export type Attendee = z.infer<typeof attendeeSchema>;

/** What the list shows, as it stands in the URL; the download takes the same. */
export const attendeeFilterSchema = z.object({
  q: z.string().trim().max(200).optional().catch(undefined),
  status: attendeeStatusSchema.optional().catch(undefined),
});
export type AttendeeFilter = z.infer<typeof attendeeFilterSchema>;

/** After which row the next page begins. */
export const attendeeCursorSchema = z.object({
  sortName: z.string().max(400),
  attendeeId: attendeeIdSchema,
});
export type AttendeeCursor = z.infer<typeof attendeeCursorSchema>;

export const attendeeListInputSchema = attendeeFilterSchema.extend({
  cursor: attendeeCursorSchema.nullish(),
  limit: z.int().min(1).max(200).default(100),
});
export type AttendeeListInput = z.infer<typeof attendeeListInputSchema>;

export const attendeePageSchema = z.object({
  rows: z.array(attendeeSchema),
  next: attendeeCursorSchema.nullable(),
  /** How many the filter finds; told with the first page only. */
  found: z.int().nullable(),
});
export type AttendeePage = z.infer<typeof attendeePageSchema>;

export const attendeeCountsSchema = z.object({
  registered: z.int(),
  cancelled: z.int(),
});
export type AttendeeCounts = z.infer<typeof attendeeCountsSchema>;

import { z } from 'zod';
import { demoIdSchema, seatIdSchema } from '../identifier.ts';
import { textSchema } from '../text.ts';

/**
 * The same words are in the table's check constraint. A seat that is given back leaves no row;
 * whoever comes without one is a walk-in, and takes no seat from anybody.
 */
export const seatStatuses = ['booked', 'waiting', 'walk_in'] as const;
export const seatStatusSchema = z.enum(seatStatuses);
export type SeatStatus = z.infer<typeof seatStatusSchema>;

/** How many seats a demo has; null where as many may come as like. */
export const seatingSchema = z.object({
  seats: z.int().nullable(),
  booked: z.int(),
  waiting: z.int(),
});
export type Seating = z.infer<typeof seatingSchema>;

/** What is counted of a demo: interest, attendance, opinions. */
export const seatCountsSchema = seatingSchema.extend({
  demoId: demoIdSchema,
  /** How often a seat was asked for, given back or not. */
  asked: z.int(),
  /** In how many personal selections it is, as far as devices have told. */
  chosen: z.int(),
  attended: z.int(),
  ratings: z.int(),
  /** The mean of the ratings, 1 to 5. */
  rating: z.number().nullable(),
});
export type SeatCounts = z.infer<typeof seatCountsSchema>;

/** Somebody at the door, as the exhibitor sees them: the name only of who shared it with them. */
export const doorGuestSchema = z.object({
  seatId: seatIdSchema,
  status: seatStatusSchema,
  /** The end of the short code on the badge. */
  mark: z.string(),
  name: z.string().nullable(),
  attendedAt: z.date().nullable(),
});
export type DoorGuest = z.infer<typeof doorGuestSchema>;

export const doorSchema = z.object({
  counts: seatCountsSchema,
  guests: z.array(doorGuestSchema),
  /** Nobody's name is with them. */
  comments: z.array(z.object({ rating: z.int(), comment: z.string() })),
});
export type Door = z.infer<typeof doorSchema>;

export const admittedSchema = doorGuestSchema.extend({
  /** They were let in before. */
  isAgain: z.boolean(),
});
export type Admitted = z.infer<typeof admittedSchema>;

/** What a badge holder has at a demo. */
export const ownSeatSchema = z.object({
  demoId: demoIdSchema,
  status: seatStatusSchema,
  attendedAt: z.date().nullable(),
  rating: z.int().nullable(),
  comment: z.string(),
});
export type OwnSeat = z.infer<typeof ownSeatSchema>;

const ofDemo = z.object({ demoId: demoIdSchema });

/** What a form of a badge's pages may ask for. */
export const seatActSchema = z.discriminatedUnion('act', [
  ofDemo.extend({ act: z.literal('book') }),
  /** Onto the waiting list; with a seat that has become free meanwhile it is that seat. */
  ofDemo.extend({ act: z.literal('wait') }),
  ofDemo.extend({ act: z.literal('give_back') }),
  ofDemo.extend({
    act: z.literal('rate'),
    rating: z.coerce.number().int().min(1).max(5),
    comment: textSchema(600).default(''),
  }),
]);
export type SeatAct = z.infer<typeof seatActSchema>;

/** What has happened, as the page says it. */
export const seatDoings = ['booked', 'waiting', 'given_back', 'rated'] as const;
export type SeatDoing = (typeof seatDoings)[number];

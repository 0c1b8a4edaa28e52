import { z } from 'zod';
import { exhibitorIdSchema, factIdSchema } from '../identifier.ts';

/** The nouns that have a history. */
export const factNouns = [
  'event',
  'team',
  'exhibitor',
  'invitation',
  'call',
  'application',
  'hall',
  'stand',
  'placement',
  'product',
  'listing',
  'demo',
  'enquiry',
  'sponsorship',
  'attendee',
  'lead',
  'device',
  'seat',
  'task',
  'mail',
  'announcement',
] as const;
export type FactNoun = (typeof factNouns)[number];

/** A past-tense record of a change, as the history shows it. */
export const factSchema = z.object({
  factId: factIdSchema,
  /** `stand.assigned`: the noun, a dot, and what happened. */
  type: z.string(),
  noun: z.enum(factNouns),
  nounId: z.string(),
  at: z.date(),
  actorName: z.string(),
  /** Whom it is about, under today's name. */
  exhibitorId: exhibitorIdSchema.nullable(),
  exhibitorName: z.string().nullable(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});
export type Fact = z.infer<typeof factSchema>;

/** After which fact the next, older page begins. */
export const factCursorSchema = z.object({ at: z.date(), factId: factIdSchema });
export type FactCursor = z.infer<typeof factCursorSchema>;

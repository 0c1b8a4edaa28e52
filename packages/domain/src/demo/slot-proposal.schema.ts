import { z } from 'zod';
import { demoIdSchema } from '../identifier.ts';
import { demoSlotSchema } from './demo.schema.ts';

/** A place and a time for a demo that waits; it is nothing until somebody accepts it. */
export const proposedSlotSchema = z.object({
  demoId: demoIdSchema,
  /** Of the demo as it was looked at. */
  version: z.int(),
  slot: demoSlotSchema,
  /** Which of the exhibitor's wishes it is, from 1; null where it is another one. */
  wish: z.int().nullable(),
});
export type ProposedSlot = z.infer<typeof proposedSlotSchema>;

export const slotProposalSchema = z.object({
  slots: z.array(proposedSlotSchema),
  /** For which there was no room, or no place with what they need. */
  left: z.array(demoIdSchema),
  seconds: z.number(),
});
export type SlotProposal = z.infer<typeof slotProposalSchema>;

export const maxAccepted = 500;

/** What became of slots that were accepted: a demo that something got in the way of waits on. */
export const acceptedSchema = z.object({
  scheduled: z.array(demoIdSchema),
  refused: z.array(z.object({ demoId: demoIdSchema, code: z.string() })),
});
export type Accepted = z.infer<typeof acceptedSchema>;

import { z } from 'zod';
import { demoIdSchema, seatIdSchema } from '../identifier.ts';
import { admittedSchema } from './seat.schema.ts';

const DAY_MS = 86_400_000;
export const maxDoorEntries = 50;

const common = {
  /** Made on the device; what is handed over twice is one. */
  entryId: z.uuid(),
  demoId: demoIdSchema,
  deviceAt: z.coerce.date(),
  /** How far the server's clock was ahead of the device's. */
  clockOffsetMs: z
    .int()
    .min(-400 * DAY_MS)
    .max(400 * DAY_MS),
};

/** What a device recorded at a door: a badge that was let in, or somebody ticked on the list. */
export const doorEntrySchema = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('badge'), code: z.string().trim().min(4).max(64) }),
  z.object({ ...common, kind: z.literal('tick'), seatId: seatIdSchema, isThere: z.boolean() }),
]);
export type DoorEntry = z.infer<typeof doorEntrySchema>;

/** Each is looked at alone: one that is malformed holds up no other. */
export const doorBatchSchema = z.object({
  entries: z.array(z.unknown()).min(1).max(maxDoorEntries),
});

export const doorReceiptSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('done'),
    entryId: z.string(),
    admitted: admittedSchema.nullable(),
  }),
  z.object({ outcome: z.literal('refused'), entryId: z.string(), code: z.string() }),
]);
export type DoorReceipt = z.infer<typeof doorReceiptSchema>;

/** When it happened, by the server's clock; never later than it was told. */
export function doorEntryAt(
  { deviceAt, clockOffsetMs }: Pick<DoorEntry, 'deviceAt' | 'clockOffsetMs'>,
  now: Date,
): Date {
  const at = deviceAt.getTime() + clockOffsetMs;
  return new Date(Math.min(at, now.getTime()));
}

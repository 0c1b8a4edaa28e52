import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { eventIdSchema, exhibitorIdSchema } from '@foyer/domain/identifier.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import {
  type DoorReceipt,
  doorBatchSchema,
  doorEntrySchema,
} from '@foyer/domain/seat/door-entry.schema.ts';
import { mayActOnSeat } from '@foyer/domain/seat/seat.policy.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Context, Services } from '../access/context.ts';
import { contextOf } from '../access/request-context.ts';
import { withBoothScope } from '../access/scopes.ts';
import { takeDoorEntry } from './door-entry.commands.ts';

const ofBooth = z.object({ eventId: eventIdSchema, exhibitorId: exhibitorIdSchema });
type Booth = z.infer<typeof ofBooth>;

export async function seatRoutes(app: FastifyInstance, services: Services): Promise<void> {
  /** What a device recorded at a door, with a network or without: the same as `seat.admit` and `seat.tick`. */
  app.post('/api/doors/:eventId/:exhibitorId/entries', async (request) => {
    const at = ofBooth.parse(request.params);
    const ctx = await contextOf(services, request);
    const { entries } = doorBatchSchema.parse(request.body);
    const receipts: DoorReceipt[] = [];
    for (const entry of entries) receipts.push(await take(ctx, at, entry));
    return { receipts, now: services.clock() };
  });
}

const named = z.object({ entryId: z.string().max(64).catch('') });

/** In a transaction of its own: what is refused holds up no other. */
async function take(ctx: Context, at: Booth, given: unknown): Promise<DoorReceipt> {
  return withBoothScope(ctx, at, async (scope): Promise<DoorReceipt> => {
    if (!mayActOnSeat(scope.actor, 'keepDoor')) throw refuseAccess('access.forbidden');
    const entry = doorEntrySchema.safeParse(given);
    const { entryId } = entry.data ?? named.catch({ entryId: '' }).parse(given);
    if (!entry.success) return { outcome: 'refused', entryId, code: 'seat.entry_invalid' };
    try {
      return { outcome: 'done', entryId, admitted: await takeDoorEntry(scope, entry.data) };
    } catch (error) {
      // The rules spoke, before anything was written.
      if (!(error instanceof Refusal) || !error.code.startsWith('seat.')) throw error;
      return { outcome: 'refused', entryId, code: error.code };
    }
  });
}

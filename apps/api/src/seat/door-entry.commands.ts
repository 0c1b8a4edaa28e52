import { type DoorEntry, doorEntryAt } from '@foyer/domain/seat/door-entry.schema.ts';
import type { Admitted } from '@foyer/domain/seat/seat.schema.ts';
import type { BoothScope } from '../access/scopes.ts';
import { admit, tickGuest } from './door.commands.ts';

/** As it was recorded, at the time it was recorded; taken twice it changes nothing. */
export async function takeDoorEntry(scope: BoothScope, entry: DoorEntry): Promise<Admitted | null> {
  const at = doorEntryAt(entry, scope.now);
  const { demoId } = entry;
  if (entry.kind === 'badge') return admit(scope, { demoId, code: entry.code, at });
  await tickGuest(scope, { demoId, seatId: entry.seatId, isThere: entry.isThere, at });
  return null;
}

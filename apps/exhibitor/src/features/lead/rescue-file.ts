import { entrySchema } from '@foyer/domain/lead/lead.schema.ts';
import { doorEntrySchema } from '@foyer/domain/seat/door-entry.schema.ts';
import { z } from 'zod';
import { changeDoors, changeEntries, seal, withStore } from './device-store.ts';
import { listAtDoors } from './door-outbox.ts';
import { listWaiting } from './outbox.ts';

/** Hands everything without a receipt to the person as a file. */
export async function saveRescueFile(name: string): Promise<void> {
  const url = URL.createObjectURL(new Blob([await rescueFile()], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.json`;
  link.click();
  // The download has begun with its own copy once this turn is over.
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

const kept = z.array(z.object({ eventId: z.uuid(), exhibitorId: z.uuid(), entry: z.unknown() }));
const rescueFileSchema = z.object({
  foyer: z.literal('unsent leads'),
  entries: kept,
  doors: kept.default([]),
});

/** Everything without a receipt, readable: whoever has the file can hand it over later. */
async function rescueFile(): Promise<string> {
  type Waiting = { readonly eventId: string; readonly exhibitorId: string; readonly entry: object };
  const shown = ({ eventId, exhibitorId, entry }: Waiting) => ({ eventId, exhibitorId, entry });
  const entries = (await listWaiting()).map(shown);
  const doors = (await listAtDoors()).map(shown);
  return JSON.stringify({ foyer: 'unsent leads', entries, doors }, null, 2);
}

/** The photo that an entry tells of goes with it. */
function photoIn(entry: unknown): string | undefined {
  const { photo } = entry as { photo?: unknown };
  return typeof photo === 'string' ? photo : undefined;
}

/** Takes a rescue file back in; what is here already, or has its receipt, changes nothing. */
export async function readRescueFile(text: string): Promise<number> {
  const { entries, doors } = rescueFileSchema.parse(JSON.parse(text));
  let taken = 0;
  for (const { eventId, exhibitorId, entry } of entries) {
    const parsed = entrySchema.safeParse(entry);
    if (!parsed.success) continue;
    const { sequence: _number, ...told } = parsed.data;
    const photo = photoIn(entry);
    const said = photo ? { ...told, photo } : told;
    const { entryId } = said;
    if (await withStore((store) => store.countFromIndex('entries', 'entryId', entryId))) continue;
    const sealed = await seal(entryId, JSON.stringify(said));
    await changeEntries((entries) => entries.add({ entryId, eventId, exhibitorId, sealed }));
    taken += 1;
  }
  return taken + (await readDoors(doors));
}

async function readDoors(doors: z.infer<typeof kept>): Promise<number> {
  const known = new Set((await listAtDoors()).map(({ entry }) => entry.entryId));
  let taken = 0;
  for (const { eventId, exhibitorId, entry } of doors) {
    const { data } = doorEntrySchema.safeParse(entry);
    if (!data || known.has(data.entryId)) continue;
    const { entryId } = data;
    const sealed = await seal(entryId, JSON.stringify(data));
    await changeDoors((store) => store.add({ entryId, eventId, exhibitorId, sealed }));
    taken += 1;
  }
  return taken;
}

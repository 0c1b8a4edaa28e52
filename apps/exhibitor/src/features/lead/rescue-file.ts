import { entrySchema } from '@foyer/domain/lead/lead.schema.ts';
import { z } from 'zod';
import { changeEntries, seal, withStore } from './device-store.ts';
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

const rescueFileSchema = z.object({
  foyer: z.literal('unsent leads'),
  entries: z.array(z.object({ eventId: z.uuid(), exhibitorId: z.uuid(), entry: z.unknown() })),
});

/** Everything without a receipt, readable: whoever has the file can hand it over later. */
async function rescueFile(): Promise<string> {
  const waiting = await listWaiting();
  const entries = waiting.map(({ eventId, exhibitorId, entry }) => ({
    eventId,
    exhibitorId,
    entry,
  }));
  return JSON.stringify({ foyer: 'unsent leads', entries }, null, 2);
}

/** Takes a rescue file back in; what is here already, or has its receipt, changes nothing. */
export async function readRescueFile(text: string): Promise<number> {
  const { entries } = rescueFileSchema.parse(JSON.parse(text));
  let taken = 0;
  for (const { eventId, exhibitorId, entry } of entries) {
    const parsed = entrySchema.safeParse(entry);
    if (!parsed.success) continue;
    const { sequence: _number, ...said } = parsed.data;
    const { entryId } = said;
    if (await withStore((store) => store.countFromIndex('entries', 'entryId', entryId))) continue;
    const sealed = await seal(entryId, JSON.stringify(said));
    await changeEntries((entries) => entries.add({ entryId, eventId, exhibitorId, sealed }));
    taken += 1;
  }
  return taken;
}

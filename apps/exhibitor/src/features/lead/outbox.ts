import { type Entry, entrySchema } from '@foyer/domain/lead/lead.schema.ts';
import { z } from 'zod';
import { clockCompared, clockOffsetMs } from './device-clock.ts';
import { deviceStore, type SealedEntry, seal, unseal } from './device-store.ts';

/** An entry that has no receipt yet. It stays here until the server has promised to keep it. */
export type WaitingEntry = {
  readonly sequence: number;
  readonly eventId: string;
  readonly exhibitorId: string;
  readonly entry: Entry;
  /** Why the server did not take it; it is not sent again until somebody has looked at it. */
  readonly parkedCode: string | undefined;
};

export type Booth = { readonly eventId: string; readonly exhibitorId: string };

/** What a screen says about a badge; id, number and time are added here. */
export type Said = Entry extends infer One
  ? One extends Entry
    ? Omit<One, 'entryId' | 'deviceAt' | 'sequence' | 'clockOffsetMs'>
    : never
  : never;

/** Resolves once the entry is on disk, and stays there when the power goes. */
export async function record({ eventId, exhibitorId }: Booth, said: Said): Promise<Entry> {
  const deviceAt = new Date();
  await clockCompared();
  const entryId = window.crypto.randomUUID();
  const entry = {
    ...said,
    entryId,
    deviceAt,
    clockOffsetMs: clockOffsetMs(),
  } as unknown as Entry;
  // Sealed before the store's transaction begins: it would not wait for it.
  const sealed = await seal(entryId, JSON.stringify(entry));
  await deviceStore().entries.add({ entryId, eventId, exhibitorId, sealed });
  return entry;
}

const opened = new Map<string, Entry>();

/** In the order in which they were recorded. */
export async function listWaiting(): Promise<WaitingEntry[]> {
  const rows = await deviceStore().entries.orderBy('sequence').toArray();
  const waiting = await Promise.all(rows.map(openEntry));
  for (const id of opened.keys()) if (!rows.some((row) => row.entryId === id)) opened.delete(id);
  return waiting.flatMap((one) => one ?? []);
}

async function openEntry(row: SealedEntry): Promise<WaitingEntry | null> {
  const { entryId, eventId, exhibitorId, sequence = 0, parkedCode } = row;
  let entry = opened.get(entryId);
  if (!entry) {
    const said = JSON.parse(await unseal(entryId, row.sealed)) as Entry;
    entry = { ...said, deviceAt: new Date(said.deviceAt), sequence } as Entry;
    opened.set(entryId, entry);
  }
  return { sequence, eventId, exhibitorId, entry, parkedCode };
}

export async function countUnsafe(): Promise<number> {
  return deviceStore().entries.count();
}

/** The server keeps it for good: nothing of it stays on the device. */
export async function forget(sequences: readonly number[]): Promise<void> {
  await deviceStore().entries.bulkDelete([...sequences]);
}

export async function park(sequence: number, parkedCode: string): Promise<void> {
  await deviceStore().entries.update(sequence, { parkedCode });
}

/** Sends parked entries once more: what stood in the way may be gone. */
export async function release(sequences: readonly number[]): Promise<void> {
  await deviceStore().transaction('rw', deviceStore().entries, async () => {
    for (const sequence of sequences) {
      await deviceStore()
        .entries.where('sequence')
        .equals(sequence)
        .modify((row) => {
          // Dexie removes a property by deleting it.
          delete (row as { parkedCode?: string }).parkedCode;
        });
    }
  });
}

/** What was recorded of a badge under a wrong code, under the right one. */
export async function correctCode(waiting: readonly WaitingEntry[], badgeCode: string) {
  const rows = await Promise.all(
    waiting.map(async ({ sequence, eventId, exhibitorId, entry }) => {
      const entryId = window.crypto.randomUUID();
      const { sequence: _number, ...said } = { ...entry, entryId, badgeCode };
      const sealed = await seal(entryId, JSON.stringify(said));
      return { sequence, entryId, eventId, exhibitorId, sealed };
    }),
  );
  await deviceStore().entries.bulkPut(rows);
}

const rescueFileSchema = z.object({
  foyer: z.literal('unsent leads'),
  entries: z.array(z.object({ eventId: z.uuid(), exhibitorId: z.uuid(), entry: z.unknown() })),
});

/** Everything without a receipt, readable: whoever has the file can hand it over later. */
export async function rescueFile(): Promise<string> {
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
    if (await deviceStore().entries.where('entryId').equals(entryId).count()) continue;
    const sealed = await seal(entryId, JSON.stringify(said));
    await deviceStore().entries.add({ entryId, eventId, exhibitorId, sealed });
    taken += 1;
  }
  return taken;
}

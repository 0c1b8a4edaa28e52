import type { Entry } from '@foyer/domain/lead/lead.schema.ts';
import { clockCompared, clockOffsetMs } from './device-clock.ts';
import { changeEntries, type SealedEntry, seal, unseal, withStore } from './device-store.ts';

/** An entry that has no receipt yet. It stays here until the server has promised to keep it. */
export type WaitingEntry = {
  readonly sequence: number;
  readonly eventId: string;
  readonly exhibitorId: string;
  readonly entry: KeptEntry;
  /** Why the server did not take it; it is not sent again until somebody has looked at it. */
  readonly parkedCode: string | undefined;
};

/** With the photo it tells of, as a JPEG in base64: it stays here until that has arrived too. */
export type KeptEntry = Entry & { readonly photo?: string };

export type Booth = { readonly eventId: string; readonly exhibitorId: string };

/** What a screen says about a badge; id, number and time are added here. */
export type Said = Entry extends infer One
  ? One extends Entry
    ? Omit<One, 'entryId' | 'deviceAt' | 'sequence' | 'clockOffsetMs'> & { photo?: string }
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
  await changeEntries((entries) => entries.add({ entryId, eventId, exhibitorId, sealed }));
  return entry;
}

const opened = new Map<string, KeptEntry>();

/** In the order in which they were recorded. */
export async function listWaiting(): Promise<WaitingEntry[]> {
  const rows = await withStore((store) => store.getAll('entries'));
  const waiting = await Promise.all(rows.map(openEntry));
  for (const id of opened.keys()) if (!rows.some((row) => row.entryId === id)) opened.delete(id);
  return waiting.flatMap((one) => one ?? []);
}

async function openEntry(row: SealedEntry): Promise<WaitingEntry | null> {
  const { entryId, eventId, exhibitorId, sequence = 0, parkedCode } = row;
  let entry = opened.get(entryId);
  if (!entry) {
    const said = JSON.parse(await unseal(entryId, row.sealed)) as KeptEntry;
    entry = { ...said, deviceAt: new Date(said.deviceAt), sequence } as KeptEntry;
    opened.set(entryId, entry);
  }
  return { sequence, eventId, exhibitorId, entry, parkedCode };
}

/** Of leads and of doors. */
export async function countUnsafe(): Promise<number> {
  return withStore(async (store) => {
    const counts = await Promise.all([store.count('entries'), store.count('doors')]);
    return counts[0] + counts[1];
  });
}

/** The server keeps it for good: nothing of it stays on the device. */
export async function forget(sequences: readonly number[]): Promise<void> {
  await changeEntries((entries) => Promise.all(sequences.map((one) => entries.delete(one))));
}

export async function park(sequence: number, parkedCode: string): Promise<void> {
  await changeEntries(async (entries) => {
    const row = await entries.get(sequence);
    if (row) await entries.put({ ...row, parkedCode });
  });
}

/** Sends parked entries once more: what stood in the way may be gone. */
export async function release(sequences: readonly number[]): Promise<void> {
  await changeEntries(async (entries) => {
    for (const sequence of sequences) {
      const row = await entries.get(sequence);
      if (!row) continue;
      const { parkedCode: _code, ...released } = row;
      await entries.put(released);
    }
  });
}

/** Takes entries off the device, and gives the way to put them back as they were. */
export async function discard(sequences: readonly number[]): Promise<() => Promise<void>> {
  const rows = await withStore((store) =>
    Promise.all(sequences.map((sequence) => store.get('entries', sequence))),
  );
  await forget(sequences);
  return () =>
    changeEntries((entries) => Promise.all(rows.flatMap((row) => (row ? [entries.put(row)] : []))));
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
  await changeEntries((entries) => Promise.all(rows.map((row) => entries.put(row))));
}

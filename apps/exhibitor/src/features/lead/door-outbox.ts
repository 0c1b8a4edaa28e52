import type { DoorEntry, DoorReceipt } from '@foyer/domain/seat/door-entry.schema.ts';
import { postJson } from '@foyer/portal/refusal/fetch-json.ts';
import { HttpRefusal } from '@foyer/portal/refusal/refusal-of.ts';
import { clockOffsetMs, compareClocks } from './device-clock.ts';
import { changeDoors, seal, unseal, withStore } from './device-store.ts';
import type { Booth } from './outbox.ts';
import { sendingRounds } from './sending-rounds.ts';

const BATCH = 50;

/** What was recorded at a door and the server does not know yet, or did not take. */
export type WaitingAtDoor = Booth & {
  readonly sequence: number;
  readonly entry: DoorEntry;
  /** Why the server did not take it. */
  readonly refusedCode: string | undefined;
};

export type SaidAtDoor = DoorEntry extends infer One
  ? One extends DoorEntry
    ? Omit<One, 'entryId' | 'deviceAt' | 'clockOffsetMs'>
    : never
  : never;

/** Resolves once it is on disk, as an entry of the scanner does. */
export async function recordAtDoor(
  { eventId, exhibitorId }: Booth,
  said: SaidAtDoor,
): Promise<string> {
  const entryId = window.crypto.randomUUID();
  const entry = { ...said, entryId, deviceAt: new Date(), clockOffsetMs: clockOffsetMs() };
  const sealed = await seal(entryId, JSON.stringify(entry));
  await changeDoors((doors) => doors.add({ entryId, eventId, exhibitorId, sealed }));
  return entryId;
}

/** In the order in which it was recorded. */
export async function listAtDoors(): Promise<WaitingAtDoor[]> {
  const rows = await withStore((store) => store.getAll('doors'));
  return Promise.all(
    rows.map(async ({ sequence = 0, entryId, eventId, exhibitorId, sealed, parkedCode }) => {
      const entry = JSON.parse(await unseal(entryId, sealed)) as DoorEntry;
      const deviceAt = new Date(entry.deviceAt);
      return {
        sequence,
        eventId,
        exhibitorId,
        entry: { ...entry, deviceAt },
        refusedCode: parkedCode,
      };
    }),
  );
}

export async function forgetAtDoor(sequences: readonly number[]): Promise<void> {
  await changeDoors((doors) => Promise.all(sequences.map((one) => doors.delete(one))));
}

const answered = new Map<string, (receipt: DoorReceipt) => void>();

/** The server's answer to one entry, or null when it has not come within a moment. */
export function answerTo(entryId: string, withinMs: number): Promise<DoorReceipt | null> {
  return new Promise((resolve) => {
    const timer = window.setTimeout(() => done(null), withinMs);
    const done = (receipt: DoorReceipt | null) => {
      window.clearTimeout(timer);
      answered.delete(entryId);
      resolve(receipt);
    };
    answered.set(entryId, done);
    void handOverDoors().then(() => answered.has(entryId) && done(null));
  });
}

const rounds = sendingRounds('foyer-doors', { sendAll });

/** Hands over what waits, of every booth. Never throws: what could not be sent stays. */
export const handOverDoors = rounds.send;

/** Sends now, whenever the connection comes back, and every few seconds. */
export const startHandingOverDoors = rounds.start;

async function sendAll(): Promise<void> {
  const waiting = (await listAtDoors()).filter(({ refusedCode }) => !refusedCode);
  const booths = Map.groupBy(waiting, ({ eventId, exhibitorId }) => `${eventId}/${exhibitorId}`);
  for (const [booth, entries] of booths) {
    for (let first = 0; first < entries.length; first += BATCH) {
      const batch = entries.slice(first, first + BATCH);
      try {
        const sentAt = Date.now();
        const { receipts, now } = await postJson<{ receipts: DoorReceipt[]; now: string }>(
          `/api/doors/${booth}/entries`,
          { entries: batch.map(({ entry }) => entry) },
        );
        compareClocks(sentAt, Date.now(), new Date(now));
        await apply(batch, receipts);
      } catch (error) {
        // A "no" to the whole booth, or no connection: it stays. Another booth may get through.
        if (error instanceof HttpRefusal) break;
        throw error;
      }
    }
  }
}

async function apply(batch: readonly WaitingAtDoor[], receipts: readonly DoorReceipt[]) {
  for (const one of batch) {
    const receipt = receipts.find(({ entryId }) => entryId === one.entry.entryId);
    if (!receipt) continue;
    const { sequence } = one;
    if (receipt.outcome === 'done') await forgetAtDoor([sequence]);
    else {
      await changeDoors(async (doors) => {
        const row = await doors.get(sequence);
        if (row) await doors.put({ ...row, parkedCode: receipt.code });
      });
    }
    answered.get(receipt.entryId)?.(receipt);
  }
}

import type { HandOver } from '@foyer/domain/lead/lead.schema.ts';
import { postJson } from '@foyer/portal/refusal/fetch-json.ts';
import { HttpRefusal } from '@foyer/portal/refusal/refusal-of.ts';
import { askForTime, compareClocks } from './device-clock.ts';
import { ownOfDevice } from './device-store.ts';
import { type Booth, forget, listWaiting, park, release, type WaitingEntry } from './outbox.ts';
import { sendingRounds } from './sending-rounds.ts';

const BATCH = 50;

/** Why entries wait: nothing, no connection, a sign-in, a device signed off, or a "no" of the server. */
export type Hindrance = 'none' | 'network' | 'sign_in' | 'revoked' | 'refused';

let hindrance: Hindrance = 'none';
const watching = new Set<() => void>();
const storing = new Set<(stored: readonly WaitingEntry[]) => void>();

export const hindranceNow = (): Hindrance => hindrance;

export function watchHindrance(told: () => void): () => void {
  watching.add(told);
  return () => void watching.delete(told);
}

/** Tells which entries have just got their receipts, in this tab. */
export function watchStored(told: (stored: readonly WaitingEntry[]) => void): () => void {
  storing.add(told);
  return () => void storing.delete(told);
}

const rounds = sendingRounds('foyer-hand-over', { sendAll, failed: () => say('network') });

/** Hands over what waits, of every booth. Never throws: what could not be sent goes out again. */
export const handOver = rounds.send;

let isAsked = false;

/** Sends now, whenever the connection comes back, and every few seconds. */
export function startHandingOver(): void {
  if (isAsked) return;
  isAsked = true;
  void askForTime();
  rounds.start();
}

async function sendAll(): Promise<void> {
  const waiting = (await listWaiting()).filter(({ parkedCode }) => !parkedCode);
  const booths = Map.groupBy(waiting, ({ eventId, exhibitorId }) => `${eventId}/${exhibitorId}`);
  let worst: Hindrance = 'none';
  for (const entries of booths.values()) {
    const met = await sendOf(entries);
    if (met !== 'none') worst = met;
    // Without a connection or a sign-in it will be the same for the others.
    if (met === 'network' || met === 'sign_in') break;
  }
  say(worst);
}

async function sendOf(entries: readonly WaitingEntry[]): Promise<Hindrance> {
  for (let first = 0; first < entries.length; first += BATCH) {
    const met = await sendBatch(entries.slice(first, first + BATCH));
    if (met !== 'none') return met;
  }
  return 'none';
}

async function sendBatch(batch: readonly WaitingEntry[]): Promise<Hindrance> {
  const [first] = batch;
  if (!first) return 'none';
  try {
    const { receipts } = await post(first, batch);
    await apply(batch, receipts);
    return 'none';
  } catch (error) {
    if (!(error instanceof HttpRefusal)) return 'network';
    const code = error.refusal?.code;
    if (code === 'access.sign_in_required') return 'sign_in';
    if (code === 'access.device_revoked') return 'revoked';
    if (code !== 'access.too_large' && code !== 'access.invalid_input') {
      return error.status >= 500 || error.status === 429 ? 'network' : 'refused';
    }
    // Something in it is not even looked at: the half without it shall not wait for that.
    if (batch.length === 1) {
      await park(first.sequence, 'lead.entry_invalid');
      return 'none';
    }
    const middle = Math.ceil(batch.length / 2);
    const met = await sendBatch(batch.slice(0, middle));
    return met === 'none' ? sendBatch(batch.slice(middle)) : met;
  }
}

/** As JSON writes it. Only what names an entry and says `stored` counts as a receipt. */
type Answer = { receipts: HandOver['receipts']; now: string };

async function post({ eventId, exhibitorId }: Booth, batch: readonly WaitingEntry[]) {
  const { deviceId } = await ownOfDevice();
  const sentAt = Date.now();
  const answer = await postJson<Answer>(`/api/leads/${eventId}/${exhibitorId}/entries`, {
    deviceId,
    // A photo follows on its own, once the server knows what it is of.
    entries: batch.map(({ entry: { photo: _bytes, ...entry } }) => entry),
  });
  if (!Array.isArray(answer?.receipts)) throw new TypeError('No receipts in the answer');
  const now = new Date(answer.now);
  if (!Number.isNaN(now.getTime())) compareClocks(sentAt, Date.now(), now);
  return answer;
}

async function apply(batch: readonly WaitingEntry[], receipts: HandOver['receipts']) {
  const stored: WaitingEntry[] = [];
  const photos: WaitingEntry[] = [];
  for (const [index, one] of batch.entries()) {
    const receipt = receipts[index];
    if (receipt?.entryId !== one.entry.entryId) continue;
    if (receipt.outcome === 'stored' && one.entry.photo) photos.push(one);
    else if (receipt.outcome === 'stored') stored.push(one);
    else if (receipt.outcome === 'parked')
      await park(one.sequence, receipt.code ?? 'lead.entry_invalid');
  }
  for (const told of storing) told(stored);
  await forget(stored.map(({ sequence }) => sequence));
  await releaseFollowers(stored);
  if (photos.length > 0) await sendPhotos(photos);
}

/** Nothing of them is forgotten before the bytes have arrived as well. */
async function sendPhotos(photos: readonly WaitingEntry[]): Promise<void> {
  const { sendPhoto } = await import('./send-photo.ts');
  for (const one of photos) {
    const refused = await sendPhoto(one);
    if (refused) await park(one.sequence, refused);
    else {
      for (const told of storing) told([one]);
      await forget([one.sequence]);
    }
  }
}

/** A badge that is captured now: what was parked because it was not may go. */
async function releaseFollowers(stored: readonly WaitingEntry[]): Promise<void> {
  const captured = new Set(
    stored.flatMap(({ entry }) => (entry.kind === 'captured' ? [entry.badgeCode] : [])),
  );
  if (captured.size === 0) return;
  const parked = (await listWaiting()).filter(
    ({ parkedCode, entry }) => parkedCode === 'lead.not_captured' && captured.has(entry.badgeCode),
  );
  if (parked.length === 0) return;
  await release(parked.map(({ sequence }) => sequence));
  // The round that runs is followed by another.
  void rounds.send();
}

function say(next: Hindrance): void {
  if (next === hindrance) return;
  hindrance = next;
  for (const told of watching) told();
}

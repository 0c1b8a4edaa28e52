import { nothingRecorded, withEntry } from '@foyer/domain/lead/lead.rules.ts';
import type { Entry, FoldedLead } from '@foyer/domain/lead/lead.schema.ts';
import type { WaitingEntry } from './outbox.ts';

const REMEMBERED = 500;
type Stored = { readonly entry: Entry; readonly storedAt: number };
let stored: readonly Stored[] = [];

/** Keeps what has just got its receipt, until the server's own answer shows it. */
export function rememberStored(entries: readonly WaitingEntry[]): void {
  const storedAt = Date.now();
  stored = [...stored, ...entries.map(({ entry }) => ({ entry, storedAt }))].slice(-REMEMBERED);
}

/**
 * A lead as this device knows it: what the server answered last, and on top what was recorded here
 * since. So a screen shows the same before, during and after the sending, with a network or without.
 */
export function withFresh<Known extends FoldedLead>(
  badgeCode: string,
  {
    known,
    askedAt,
    waiting,
  }: { known: Known | null; askedAt: number; waiting: readonly WaitingEntry[] },
): FoldedLead {
  const fresh = [
    ...stored.filter(({ storedAt }) => storedAt >= askedAt).map(({ entry }) => entry),
    ...waiting.filter(({ parkedCode }) => !parkedCode).map(({ entry }) => entry),
  ].filter((entry) => entry.badgeCode === badgeCode);
  const once = [...new Map(fresh.map((entry) => [entry.entryId, entry])).values()];
  const undone = new Set(once.map((entry) => (entry.kind === 'undone' ? entry.undoes : '')));
  return once
    .filter(({ entryId }) => !undone.has(entryId))
    .map(happened)
    .reduce(withEntry, known ?? nothingRecorded);
}

function happened(entry: Entry) {
  const { entryId: _id, badgeCode: _code, kind, sequence: _number, deviceAt, ...rest } = entry;
  const { clockOffsetMs, ...payload } = rest;
  return { kind, payload, at: new Date(deviceAt.getTime() + clockOffsetMs), by: '' };
}

import type { ShareableField } from '../event/event.schema.ts';
import type {
  Consent,
  Contact,
  Entry,
  FoldedLead,
  LeadStatus,
  StoredEntry,
} from './lead.schema.ts';

/** A lead before anything was recorded about it. */
export const nothingRecorded: FoldedLead = {
  notes: [],
  rating: null,
  temperature: null,
  tags: [],
  products: [],
  nextStep: null,
  consent: null,
  withdrawnAt: null,
  captures: 0,
  capturedBy: '',
};

/**
 * What a lead's entries add up to. Guarantees: the order in which entries arrive, their repetition
 * and how they were split into batches change nothing; of two entries about one thing the later one
 * counts, by the device's corrected clock; notes and tags add up; what was undone never happened.
 */
export function foldLead(entries: readonly StoredEntry[]): FoldedLead {
  const known = new Map(entries.map((entry) => [entry.entryId as string, entry]));
  const undone = new Set(
    [...known.values()]
      // A device takes back its own entries and nobody else's.
      .filter(({ kind, deviceId, payload }) => {
        return kind === 'undone' && known.get(textOf(payload, 'undoes'))?.deviceId === deviceId;
      })
      .map(({ payload }) => textOf(payload, 'undoes')),
  );
  return [...known.values()]
    .filter(({ entryId }) => !undone.has(entryId))
    .sort(inOrder)
    .reduce(withEntry, nothingRecorded);
}

/**
 * By time; what one device recorded within a millisecond keeps its order, and where nothing tells
 * which was later, it was the taking back.
 */
function inOrder(one: StoredEntry, other: StoredEntry): number {
  return (
    one.at.getTime() - other.at.getTime() ||
    byText(one.deviceId, other.deviceId) ||
    one.sequence - other.sequence ||
    Number(one.kind === 'withdrawn') - Number(other.kind === 'withdrawn') ||
    byText(one.entryId, other.entryId)
  );
}

function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

type Happened = Pick<StoredEntry, 'kind' | 'payload' | 'at' | 'by'>;

/** The lead after one more entry, which is later than all before. */
export function withEntry(lead: FoldedLead, { kind, payload, at, by }: Happened): FoldedLead {
  switch (kind) {
    case 'captured':
      return { ...lead, captures: lead.captures + 1, capturedBy: lead.capturedBy || by };
    case 'noted':
      return { ...lead, notes: withNote(lead.notes, { payload, at, by }) };
    case 'rated':
      return { ...lead, rating: payload['rating'] as FoldedLead['rating'] };
    case 'tempered':
      return { ...lead, temperature: payload['temperature'] as FoldedLead['temperature'] };
    case 'tagged': {
      const tag = textOf(payload, 'tag');
      const others = lead.tags.filter((one) => one !== tag);
      return { ...lead, tags: payload['present'] ? [...others, tag].sort() : others };
    }
    case 'interested': {
      const productId = textOf(payload, 'productId');
      // Leads of before know of no products.
      const others = (lead.products ?? []).filter((one) => one !== productId);
      return { ...lead, products: payload['present'] ? [...others, productId].sort() : others };
    }
    case 'planned': {
      const { step, dueOn = null } = payload as { step: string | null; dueOn?: string | null };
      return { ...lead, nextStep: step === null ? null : { step, dueOn } };
    }
    case 'consented': {
      const consent = { ...(payload as Omit<Consent, 'at' | 'by'>), at, by };
      return { ...lead, consent, withdrawnAt: null };
    }
    case 'withdrawn':
      return { ...lead, consent: null, withdrawnAt: at };
    case 'answered':
    case 'undone':
      return lead;
  }
}

/** An emptied note is gone; one written anew keeps its place and its first time. */
function withNote(
  notes: FoldedLead['notes'],
  { payload, at, by }: Omit<Happened, 'kind'>,
): FoldedLead['notes'] {
  const noteId = textOf(payload, 'noteId');
  const text = textOf(payload, 'text');
  const known = notes.find((note) => note.noteId === noteId);
  const note = { noteId, text, at: known?.at ?? at, by };
  if (text === '') return notes.filter((one) => one !== known);
  return known ? notes.map((one) => (one === known ? note : one)) : [...notes, note];
}

function textOf(payload: StoredEntry['payload'], key: string): string {
  return String(payload[key] ?? '');
}

/** A code nobody knows yet stays unresolved until its attendee arrives. */
export function statusOfLead(folded: FoldedLead, isResolved: boolean): LeadStatus {
  if (folded.withdrawnAt) return 'withdrawn';
  return isResolved ? 'active' : 'unresolved';
}

/** What may be shown of a badge holder: what they agreed to and the event allows, and nothing else. */
export function sharedContact(
  person: { readonly name: string; readonly organisation: string; readonly email: string } | null,
  consent: Consent | null,
  allowedFields: readonly ShareableField[],
): Contact | null {
  if (!person || !consent) return null;
  const shared = consent.fields.filter((field) => allowedFields.includes(field));
  return Object.fromEntries(shared.map((field) => [field, person[field]]));
}

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;
/** Two clocks that were compared over a network differ by less. */
const LEEWAY_MS = 5 * 60 * 1000;

/**
 * The instant of an entry by our clock: the device's, corrected by how far it was off. What the
 * entry says decides and not when it arrives, except that an instant more than a year ago or ahead
 * of us is not believed and becomes the time of arrival.
 */
export function correctedInstant(
  { deviceAt, clockOffsetMs }: Pick<Entry, 'deviceAt' | 'clockOffsetMs'>,
  now: Date,
): Date {
  const corrected = deviceAt.getTime() + clockOffsetMs;
  const isBelievable =
    corrected <= now.getTime() + LEEWAY_MS && corrected > now.getTime() - YEAR_MS;
  return isBelievable ? new Date(corrected) : now;
}

import type { ShareableField } from '../event/event.schema.ts';
import type { AnswerValue } from '../question/answer.rules.ts';
import { type ContactField, contactFields } from './contact.ts';
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
  source: null,
  details: null,
  photos: [],
  answers: {},
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
        const other = kind === 'undone' ? known.get(textOf(payload, 'undoes')) : undefined;
        // What was taken back may be gone by now: it takes a new word, and not an undo.
        return other && other.deviceId === deviceId && other.kind !== 'withdrawn';
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
    case 'captured': {
      const { captures, capturedBy, source } = lead;
      const told = (payload['source'] ?? null) as FoldedLead['source'];
      return {
        ...lead,
        ...{ captures: captures + 1, capturedBy: capturedBy || by, source: source ?? told },
      };
    }
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
      return { ...lead, consent: null, withdrawnAt: at, details: null, photos: [] };
    case 'pictured': {
      const photoId = textOf(payload, 'photoId');
      // Leads of before know of no photos.
      const others = (lead.photos ?? []).filter((one) => one !== photoId);
      return { ...lead, photos: payload['present'] ? [...others, photoId].sort() : others };
    }
    case 'introduced':
      return introduced(lead, { payload, at, by });
    case 'corrected':
      return corrected(lead, payload);
    case 'answered': {
      const { questionId, value } = payload as { questionId: string; value: AnswerValue | null };
      const { [questionId]: _before, ...others } = lead.answers ?? {};
      return { ...lead, answers: value === null ? others : { ...others, [questionId]: value } };
    }
    case 'undone':
      return lead;
  }
}

/** What was told last counts as a whole; of what was taken back since, nothing is left to tell. */
function introduced(lead: FoldedLead, { payload, at, by }: Omit<Happened, 'kind'>): FoldedLead {
  const { details, ...words } = payload as Partial<Pick<Consent, 'locale'>> & {
    details?: Contact;
  };
  if (!details) return lead;
  const fields = contactFields.filter((field) => details[field] !== undefined);
  const consent = { ...(words as Omit<Consent, 'fields' | 'at' | 'by'>), fields, at, by };
  return { ...lead, details, consent, withdrawnAt: null };
}

/** Nothing is added beyond what the person agreed to. */
function corrected(lead: FoldedLead, payload: StoredEntry['payload']): FoldedLead {
  const { field, value } = payload as { field?: ContactField; value?: string | null };
  if (!field || !lead.details || !lead.consent?.fields.includes(field)) return lead;
  const { [field]: _before, ...others } = lead.details;
  return { ...lead, details: value ? { ...others, [field]: value } : others };
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
  const shared = allowedFields.filter((field) => consent.fields.includes(field));
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

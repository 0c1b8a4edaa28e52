import type { ShareableField } from '../event/event.schema.ts';
import type { Consent, Contact, FoldedLead, LeadStatus, StoredEntry } from './lead.schema.ts';

export const leadMoves = {
  unresolved: ['active', 'withdrawn', 'erased'],
  active: ['withdrawn', 'erased'],
  withdrawn: ['active', 'erased'],
  erased: [],
} as const satisfies Record<LeadStatus, readonly LeadStatus[]>;

type Payload = StoredEntry['payload'];

/**
 * What a lead's entries add up to. Guarantees: the order in which entries arrive, and their
 * repetition, change nothing; of two entries about one thing the later one counts, by the device's
 * corrected clock and, at the same instant, by entry id; notes and tags add up.
 */
export function foldLead(entries: readonly StoredEntry[]): FoldedLead {
  const ordered = [...new Map(entries.map((entry) => [entry.entryId, entry])).values()].sort(
    (a, b) => a.at.getTime() - b.at.getTime() || (a.entryId < b.entryId ? -1 : 1),
  );
  const notes = new Map<string, FoldedLead['notes'][number]>();
  const tags = new Set<string>();
  const folded: FoldedLead = {
    notes: [],
    rating: null,
    temperature: null,
    tags: [],
    consent: null,
    withdrawnAt: null,
    captures: 0,
    capturedBy: '',
  };
  for (const { kind, payload, at, by } of ordered) {
    switch (kind) {
      case 'captured':
        folded.captures += 1;
        folded.capturedBy ||= by;
        break;
      case 'noted':
        notes.set(textOf(payload, 'noteId'), {
          noteId: textOf(payload, 'noteId'),
          text: textOf(payload, 'text'),
          at: notes.get(textOf(payload, 'noteId'))?.at ?? at,
          by,
        });
        break;
      case 'rated':
        folded.rating = payload['rating'] as FoldedLead['rating'];
        break;
      case 'tempered':
        folded.temperature = payload['temperature'] as FoldedLead['temperature'];
        break;
      case 'tagged':
        if (payload['present']) tags.add(textOf(payload, 'tag'));
        else tags.delete(textOf(payload, 'tag'));
        break;
      case 'consented':
        folded.consent = { ...(payload as Omit<Consent, 'at' | 'by'>), at, by };
        folded.withdrawnAt = null;
        break;
      case 'withdrawn':
        folded.consent = null;
        folded.withdrawnAt = at;
        break;
      case 'answered':
        break;
    }
  }
  folded.notes = [...notes.values()].filter(({ text }) => text !== '');
  folded.tags = [...tags].sort();
  return folded;
}

function textOf(payload: Payload, key: string): string {
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

/**
 * The instant of an entry by our clock: the device's, corrected by how far it was off when it sent.
 * A clock that is wrong by more than a year, or ahead of us, is not believed.
 */
export function correctedInstant(
  deviceAt: Date,
  clock: { readonly deviceNow: Date; readonly now: Date },
): Date {
  const corrected = deviceAt.getTime() + (clock.now.getTime() - clock.deviceNow.getTime());
  const isBelievable =
    Number.isFinite(corrected) &&
    corrected <= clock.now.getTime() &&
    corrected > clock.now.getTime() - YEAR_MS;
  return isBelievable ? new Date(corrected) : clock.now;
}

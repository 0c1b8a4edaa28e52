import type { Contact, Lead } from './lead.schema.ts';

/** A device remembers so many, the newest. */
export const leadsOnDevices = 2_000;
/** Of the notes about somebody the last ones, and of a long one its beginning. */
const NOTES = 3;
const NOTE_LENGTH = 280;

/** Whether devices of the booth may keep this lead: not what was taken back, by whomever. */
export function isKeptOnDevices({ status, captures }: Pick<Lead, 'status' | 'captures'>): boolean {
  return captures > 0 && (status === 'active' || status === 'unresolved');
}

/**
 * What a colleague's device keeps of a lead, to know it again without a network: who it is and what
 * was said. Ways to reach the person, and pictures of their card, stay with us.
 */
export function keptOnDevices<Kept extends Lead>(lead: Kept): Kept {
  return {
    ...lead,
    notes: lead.notes.slice(-NOTES).map((note) => ({ ...note, text: shortened(note.text) })),
    contact: named(lead.contact),
    details: named(lead.details),
    photos: [],
  };
}

function named(contact: Contact | null): Contact | null {
  if (!contact) return null;
  const { name, organisation } = contact;
  return { ...(name && { name }), ...(organisation && { organisation }) };
}

function shortened(text: string): string {
  return text.length > NOTE_LENGTH ? `${text.slice(0, NOTE_LENGTH - 1)}…` : text;
}

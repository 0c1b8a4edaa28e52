import type { Contact, FoldedLead, StoredEntry } from '@foyer/domain/lead/lead.schema.ts';
import type { LeadStory } from '../editions/edition.ts';
import type { Person } from '../people.ts';
import { addFact, type EditionBuild, exhibitorIdOf } from './edition-build.ts';

type LeadRows = {
  readonly leadId: string;
  readonly badgeCode: string;
  readonly attendeeId: string | null;
  readonly entries: readonly StoredEntry[];
  readonly folded: FoldedLead;
  readonly contact: Contact | null;
  readonly status: string;
  readonly at: Date;
  readonly accountId: string | null;
  readonly by: Person;
  readonly moment: string;
};

/** A lead with its entries, and the fact that it was recorded. */
export function pushLead(build: EditionBuild, story: LeadStory, given: LeadRows): void {
  const { eventId, rows } = build;
  const exhibitorId = exhibitorIdOf(build, story.exhibitor);
  rows.lead.push({
    event_id: eventId,
    exhibitor_id: exhibitorId,
    lead_id: given.leadId,
    badge_code: given.badgeCode,
    attendee_id: given.attendeeId,
    status: given.status,
    folded: JSON.stringify({ ...given.folded, contact: given.contact }),
    first_captured_at: given.at,
    last_entry_at: given.entries.at(-1)?.at ?? given.at,
  });
  for (const entry of given.entries) {
    rows.lead_entry.push({
      event_id: eventId,
      exhibitor_id: exhibitorId,
      entry_id: entry.entryId,
      lead_id: given.leadId,
      kind: entry.kind,
      payload: JSON.stringify(entry.payload),
      device_id: entry.deviceId,
      sequence: entry.sequence,
      device_at: entry.at,
      received_at: entry.at,
      account_id: given.accountId,
      actor_name: entry.by,
    });
  }
  addFact(build, {
    noun: 'lead',
    nounId: given.leadId,
    happened: 'captured',
    exhibitorId,
    by: given.by,
    at: given.moment,
    audience: 'exhibitor',
  });
}

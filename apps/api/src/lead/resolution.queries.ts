import type { Sharing } from '@foyer/domain/attendee/sharing.schema.ts';
import type { ShareableField } from '@foyer/domain/event/event.schema.ts';
import type { Contact, FoldedLead, LeadStatus } from '@foyer/domain/lead/lead.schema.ts';
import { sql } from 'kysely';
import type { EventSystemScope } from '../access/scopes.ts';

export type ResolvableLead = {
  readonly exhibitorId: string;
  readonly leadId: string;
  readonly folded: FoldedLead;
  readonly attendeeId: string;
  readonly person: { readonly name: string; readonly organisation: string; readonly email: string };
  /** What this person has decided beforehand; null where they have not. */
  readonly sharing: Sharing | null;
};

/** Leads of a code that nobody knew and somebody now has; locked in one order. */
export async function lockResolvableLeads(scope: EventSystemScope): Promise<ResolvableLead[]> {
  const rows = await scope.tx
    .selectFrom('lead')
    .innerJoin('attendee', (join) =>
      join
        .onRef('attendee.event_id', '=', 'lead.event_id')
        .onRef('attendee.badge_code', '=', 'lead.badge_code'),
    )
    .leftJoin('attendee_sharing as sharing', (join) =>
      join
        .onRef('sharing.event_id', '=', 'attendee.event_id')
        .onRef('sharing.attendee_id', '=', 'attendee.attendee_id'),
    )
    .select([
      'lead.exhibitor_id as exhibitorId',
      'lead.lead_id as leadId',
      'lead.folded',
      'attendee.attendee_id as attendeeId',
      'attendee.name',
      'attendee.organisation',
      'attendee.email',
      'sharing.refuses',
      'sharing.fields',
      'sharing.email as ownEmail',
    ])
    .where('lead.event_id', '=', scope.eventId)
    .where('lead.attendee_id', 'is', null)
    .where('lead.status', '<>', 'erased')
    .orderBy('lead.badge_code')
    .orderBy('lead.exhibitor_id')
    .forUpdate('lead')
    .execute();
  return rows.map(({ folded, name, organisation, email, refuses, fields, ownEmail, ...ids }) => ({
    ...ids,
    sharing:
      refuses === null
        ? null
        : { refuses, fields: (fields ?? []) as ShareableField[], email: ownEmail ?? '' },
    folded: folded as unknown as FoldedLead,
    person: { name, organisation, email },
  }));
}

export async function readShareableFields(scope: EventSystemScope): Promise<ShareableField[]> {
  const row = await scope.tx
    .selectFrom('event')
    .select('shareable_fields as fields')
    .where('event_id', '=', scope.eventId)
    .executeTakeFirstOrThrow();
  return row.fields as ShareableField[];
}

export type ResolvedLead = {
  readonly exhibitorId: string;
  readonly leadId: string;
  readonly attendeeId: string;
  readonly status: LeadStatus;
  readonly contact: Contact | null;
};

const ROWS_A_STATEMENT = 5000;

export async function saveResolvedLeads(
  scope: EventSystemScope,
  leads: readonly ResolvedLead[],
): Promise<void> {
  for (let at = 0; at < leads.length; at += ROWS_A_STATEMENT) {
    const chunk = leads.slice(at, at + ROWS_A_STATEMENT);
    await sql`
      update lead set attendee_id = u.attendee_id, status = u.status,
        folded = jsonb_set(lead.folded, '{contact}', u.contact)
      from unnest(${chunk.map(({ exhibitorId }) => exhibitorId)}::uuid[],
        ${chunk.map(({ leadId }) => leadId)}::uuid[],
        ${chunk.map(({ attendeeId }) => attendeeId)}::uuid[],
        ${chunk.map(({ status }) => status)}::text[],
        ${chunk.map(({ contact }) => JSON.stringify(contact))}::jsonb[])
        as u (exhibitor_id, lead_id, attendee_id, status, contact)
      where lead.event_id = ${scope.eventId} and lead.exhibitor_id = u.exhibitor_id
        and lead.lead_id = u.lead_id
    `.execute(scope.tx);
  }
}

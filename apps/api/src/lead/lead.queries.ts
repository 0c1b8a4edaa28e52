import type { Row } from '@foyer/database/tables.ts';
import type { ShareableField } from '@foyer/domain/event/event.schema.ts';
import type { LeadId } from '@foyer/domain/identifier.ts';
import type {
  Contact,
  FoldedLead,
  Lead,
  LeadCounts,
  LeadStatus,
  StoredEntry,
} from '@foyer/domain/lead/lead.schema.ts';
import { sql } from 'kysely';
import type { BoothScope, CapturingScope, OrganiserScope } from '../access/scopes.ts';

export async function listEntries(
  scope: BoothScope,
  leadIds: readonly string[],
): Promise<(StoredEntry & { leadId: LeadId })[]> {
  if (leadIds.length === 0) return [];
  const rows = await scope.tx
    .selectFrom('lead_entry')
    .select([
      'entry_id as entryId',
      'lead_id as leadId',
      'kind',
      'payload',
      'device_id as deviceId',
      'sequence',
      'device_at as at',
      'actor_name as by',
    ])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('lead_id', 'in', [...leadIds])
    .orderBy('device_at')
    .orderBy('entry_id')
    .execute();
  return rows as (StoredEntry & { leadId: LeadId })[];
}

type Folded = Omit<FoldedLead, 'notes' | 'consent' | 'withdrawnAt'> & {
  notes: (Omit<FoldedLead['notes'][number], 'at'> & { at: string })[];
  consent: (Omit<NonNullable<FoldedLead['consent']>, 'at'> & { at: string }) | null;
  withdrawnAt: string | null;
  contact: Contact | null;
};

export function leadOf(row: Row<'lead'>): Lead {
  const folded = row.folded as unknown as Folded;
  return {
    leadId: row.lead_id as LeadId,
    badgeCode: row.badge_code,
    status: row.status as LeadStatus,
    ...folded,
    notes: folded.notes.map((note) => ({ ...note, at: new Date(note.at) })),
    consent: folded.consent && { ...folded.consent, at: new Date(folded.consent.at) },
    withdrawnAt: folded.withdrawnAt ? new Date(folded.withdrawnAt) : null,
    contact: folded.contact ?? null,
    firstCapturedAt: row.first_captured_at,
    lastEntryAt: row.last_entry_at,
    mergedFrom: [],
  };
}

/** Newest first. */
export async function listLeads(scope: BoothScope): Promise<Lead[]> {
  const rows = await scope.tx
    .selectFrom('lead')
    .selectAll()
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('status', '<>', 'erased')
    // A scan that was taken back left no lead.
    .where(sql<boolean>`(folded ->> 'captures')::int > 0`)
    .orderBy('last_entry_at', 'desc')
    .limit(10_000)
    .execute();
  return rows.map(leadOf);
}

/** By the code of a badge or what is typed for it; `presentCodes` comes first. */
export async function findLeadOfBadge(scope: CapturingScope, codes: readonly string[]) {
  const row = await scope.tx
    .selectFrom('lead')
    .selectAll()
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where((eb) =>
      eb.or([
        eb('badge_code', 'in', [...codes]),
        eb(
          'badge_code',
          'in',
          eb
            .selectFrom('attendee')
            .select('badge_code')
            .where('event_id', '=', scope.eventId)
            .where('short_code', 'in', [...codes]),
        ),
      ]),
    )
    .orderBy('attendee_id')
    .executeTakeFirst();
  return row ? leadOf(row) : null;
}

export async function findLead(scope: BoothScope, leadId: LeadId): Promise<Lead | null> {
  const row = await scope.tx
    .selectFrom('lead')
    .selectAll()
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('lead_id', '=', leadId)
    .executeTakeFirst();
  return row ? leadOf(row) : null;
}

export async function readCaptureRules(scope: CapturingScope) {
  const row = await scope.tx
    .selectFrom('event')
    .select(['scanning_mode as scanningMode', 'shareable_fields as shareableFields', 'name'])
    .where('event_id', '=', scope.eventId)
    .executeTakeFirstOrThrow();
  return { ...row, shareableFields: row.shareableFields as ShareableField[] };
}

const TAGS_OFFERED = 12;

export async function listTags(scope: CapturingScope): Promise<string[]> {
  const { rows } = await sql<{ tag: string }>`
    select tag from lead, jsonb_array_elements_text(folded -> 'tags') as tag
    where event_id = ${scope.eventId} and exhibitor_id = ${scope.exhibitorId}
    group by tag order by count(*) desc, tag limit ${TAGS_OFFERED}`.execute(scope.tx);
  return rows.map(({ tag }) => tag);
}

export async function getExhibitorName(scope: CapturingScope): Promise<string> {
  const row = await scope.tx
    .selectFrom('exhibitor')
    .select('name')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .executeTakeFirstOrThrow();
  return row.name;
}

/** From the tally alone: the organiser's transaction cannot read a lead. */
export async function countLeads(scope: OrganiserScope): Promise<LeadCounts> {
  const exhibitors = await scope.tx
    .selectFrom('exhibitor')
    .leftJoin('lead_tally', (join) =>
      join
        .onRef('lead_tally.event_id', '=', 'exhibitor.event_id')
        .onRef('lead_tally.exhibitor_id', '=', 'exhibitor.exhibitor_id'),
    )
    .select((eb) => [
      'exhibitor.exhibitor_id as exhibitorId',
      'exhibitor.name',
      eb.fn.coalesce(eb.fn.sum<number>('lead_tally.leads'), sql<number>`0`).as('leads'),
    ])
    .where('exhibitor.event_id', '=', scope.eventId)
    .groupBy(['exhibitor.exhibitor_id', 'exhibitor.name'])
    .orderBy('leads', 'desc')
    .orderBy('exhibitor.name')
    .execute();
  const hours = await scope.tx
    .selectFrom('lead_tally')
    .select((eb) => ['hour', eb.fn.sum<number>('leads').as('leads')])
    .where('event_id', '=', scope.eventId)
    .groupBy('hour')
    .orderBy('hour')
    .execute();
  const counted = <T extends { leads: number }>(row: T) => ({ ...row, leads: Number(row.leads) });
  return { exhibitors: exhibitors.map(counted), hours: hours.map(counted) } as LeadCounts;
}

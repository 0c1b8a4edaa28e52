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
import type { BoothScope, OrganiserScope } from '../access/scopes.ts';

export type BadgeHolder = {
  readonly attendeeId: string;
  readonly badgeCode: string;
  readonly shortCode: string;
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly status: string;
};

/**
 * Looks up the badges whose codes this device holds in its hands. Row level security shows an
 * exhibitor these attendees and no others, and only within this transaction.
 */
export async function findBadgeHolders(
  scope: BoothScope,
  codes: readonly string[],
): Promise<BadgeHolder[]> {
  const presented = [...new Set(codes)];
  if (presented.length === 0) return [];
  const literal = `{${presented.map((code) => JSON.stringify(code)).join(',')}}`;
  await sql`select set_config('foyer.presented_codes', ${literal}, true)`.execute(scope.tx);
  return scope.tx
    .selectFrom('attendee')
    .select([
      'attendee_id as attendeeId',
      'badge_code as badgeCode',
      'short_code as shortCode',
      'name',
      'organisation',
      'email',
      'status',
    ])
    .where('event_id', '=', scope.eventId)
    .where((eb) => eb.or([eb('badge_code', 'in', presented), eb('short_code', 'in', presented)]))
    .execute();
}

export type LeadStart = {
  readonly leadId: string;
  readonly badgeCode: string;
  readonly attendeeId: string | null;
};

/** Begins leads for badges that have none; answers how many of them are new. */
export async function insertLeads(scope: BoothScope, leads: readonly LeadStart[]): Promise<number> {
  if (leads.length === 0) return 0;
  const inserted = await scope.tx
    .insertInto('lead')
    .values(
      leads.map(({ leadId, badgeCode, attendeeId }) => ({
        event_id: scope.eventId,
        exhibitor_id: scope.exhibitorId,
        lead_id: leadId,
        badge_code: badgeCode,
        attendee_id: attendeeId,
        status: 'unresolved',
        folded: '{}',
        first_captured_at: scope.now,
        last_entry_at: scope.now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['event_id', 'exhibitor_id', 'badge_code']).doNothing(),
    )
    .returning('lead_id')
    .execute();
  return inserted.length;
}

/** Locked in the order of their codes, so that two devices never wait for each other in a ring. */
export async function lockLeadsByBadge(scope: BoothScope, badgeCodes: readonly string[]) {
  if (badgeCodes.length === 0) return [];
  return scope.tx
    .selectFrom('lead')
    .select(['lead_id as leadId', 'badge_code as badgeCode', 'attendee_id as attendeeId', 'folded'])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('badge_code', 'in', [...badgeCodes])
    .orderBy('badge_code')
    .forUpdate()
    .execute();
}

export type EntryRow = {
  readonly entryId: string;
  readonly leadId: string;
  readonly kind: string;
  readonly payload: Record<string, unknown>;
  readonly at: Date;
};

/** Repeating an entry changes nothing: its id is already there. */
export async function insertEntries(
  scope: BoothScope,
  deviceId: string,
  entries: readonly EntryRow[],
): Promise<void> {
  if (entries.length === 0) return;
  await scope.tx
    .insertInto('lead_entry')
    .values(
      entries.map((entry) => ({
        event_id: scope.eventId,
        exhibitor_id: scope.exhibitorId,
        entry_id: entry.entryId,
        lead_id: entry.leadId,
        kind: entry.kind,
        payload: JSON.stringify(entry.payload),
        device_id: deviceId,
        device_at: entry.at,
        received_at: scope.now,
        account_id: scope.accountId,
        actor_name: scope.actorName,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['event_id', 'exhibitor_id', 'entry_id']).doNothing(),
    )
    .execute();
}

export async function listEntries(
  scope: BoothScope,
  leadIds: readonly string[],
): Promise<(StoredEntry & { leadId: string })[]> {
  if (leadIds.length === 0) return [];
  const rows = await scope.tx
    .selectFrom('lead_entry')
    .select([
      'entry_id as entryId',
      'lead_id as leadId',
      'kind',
      'payload',
      'device_at as at',
      'actor_name as by',
    ])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('lead_id', 'in', [...leadIds])
    .orderBy('device_at')
    .orderBy('entry_id')
    .execute();
  return rows as (StoredEntry & { leadId: string })[];
}

export async function saveFoldedLead(
  scope: BoothScope,
  lead: {
    readonly leadId: string;
    readonly attendeeId: string | null;
    readonly status: LeadStatus;
    readonly folded: FoldedLead;
    readonly contact: Contact | null;
    readonly firstCapturedAt: Date;
    readonly lastEntryAt: Date;
  },
): Promise<void> {
  await scope.tx
    .updateTable('lead')
    .set({
      attendee_id: lead.attendeeId,
      status: lead.status,
      folded: JSON.stringify({ ...lead.folded, contact: lead.contact }),
      first_captured_at: lead.firstCapturedAt,
      last_entry_at: lead.lastEntryAt,
    })
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('lead_id', '=', lead.leadId)
    .execute();
}

export async function addToTally(scope: BoothScope, leads: number): Promise<void> {
  if (leads === 0) return;
  const hour = new Date(scope.now);
  hour.setUTCMinutes(0, 0, 0);
  await scope.tx
    .insertInto('lead_tally')
    .values({ event_id: scope.eventId, exhibitor_id: scope.exhibitorId, hour, leads })
    .onConflict((conflict) =>
      conflict
        .columns(['event_id', 'exhibitor_id', 'hour'])
        .doUpdateSet((eb) => ({ leads: eb('lead_tally.leads', '+', eb.ref('excluded.leads')) })),
    )
    .execute();
}

type Folded = Omit<FoldedLead, 'notes' | 'consent' | 'withdrawnAt'> & {
  notes: (Omit<FoldedLead['notes'][number], 'at'> & { at: string })[];
  consent: (Omit<NonNullable<FoldedLead['consent']>, 'at'> & { at: string }) | null;
  withdrawnAt: string | null;
  contact: Contact | null;
};

function leadOf(row: Row<'lead'>): Lead {
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
    .orderBy('last_entry_at', 'desc')
    .limit(10_000)
    .execute();
  return rows.map(leadOf);
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

export async function readCaptureRules(scope: BoothScope) {
  const row = await scope.tx
    .selectFrom('event')
    .select(['scanning_mode as scanningMode', 'shareable_fields as shareableFields', 'name'])
    .where('event_id', '=', scope.eventId)
    .executeTakeFirstOrThrow();
  return { ...row, shareableFields: row.shareableFields as ShareableField[] };
}

export async function listWordingVersions(scope: BoothScope): Promise<number[]> {
  const rows = await scope.tx
    .selectFrom('consent_wording')
    .select('version')
    .where('event_id', '=', scope.eventId)
    .execute();
  return rows.map(({ version }) => version);
}

export async function getExhibitorName(scope: BoothScope): Promise<string> {
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

import type { Sharing } from '@foyer/domain/attendee/sharing.schema.ts';
import type { ShareableField } from '@foyer/domain/event/event.schema.ts';
import type { LeadId } from '@foyer/domain/identifier.ts';
import type {
  Contact,
  FoldedLead,
  LeadStatus,
  StoredEntry,
} from '@foyer/domain/lead/lead.schema.ts';
import { sql } from 'kysely';
import type { BoothScope } from '../access/scopes.ts';

// What devices hand over is the hot path: every function here is one statement, whatever the batch.

export type BadgeHolder = {
  readonly attendeeId: string;
  readonly badgeCode: string;
  readonly shortCode: string;
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly status: string;
};

export type CaptureRules = {
  readonly scanningMode: string;
  readonly shareableFields: readonly ShareableField[];
  readonly wordings: readonly number[];
  readonly holders: readonly BadgeHolder[];
};

/**
 * Waits until nobody else takes in entries of this booth, and reads what they are judged by. Of
 * attendees, row level security shows those whose codes the transaction was opened with
 * (`presentedCodes`) and no others.
 */
export async function lockIntake(
  scope: BoothScope,
  codes: readonly string[],
): Promise<CaptureRules> {
  const presented = [...new Set(codes)];
  const { rows } = await sql<CaptureRules>`
    select pg_advisory_xact_lock(hashtextextended(${`lead/${scope.exhibitorId}`}, 0)),
      e.scanning_mode as "scanningMode",
      e.shareable_fields as "shareableFields",
      (select coalesce(jsonb_agg(w.version), '[]') from consent_wording w
        where w.event_id = e.event_id) as wordings,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'attendeeId', a.attendee_id, 'badgeCode', a.badge_code, 'shortCode', a.short_code,
          'name', a.name, 'organisation', a.organisation, 'email', a.email, 'status', a.status)), '[]')
        from attendee a where a.event_id = e.event_id
        and (a.badge_code = any (${presented}) or a.short_code = any (${presented}))) as holders
    from event e where e.event_id = ${scope.eventId}`.execute(scope.tx);
  const [row] = rows;
  if (!row) throw new Error('A booth without an event');
  return row;
}

/** Shows the transaction the holders of these badges; what opened it with them needs no such call. */
export async function presentCodes(scope: BoothScope, codes: readonly string[]): Promise<void> {
  await sql`select set_config('foyer.presented_codes', ${[...codes]}::text[]::text, true)`.execute(
    scope.tx,
  );
}

export type KnownLead = {
  readonly leadId: LeadId;
  readonly badgeCode: string;
  readonly attendeeId: string | null;
  readonly status: LeadStatus;
};
export type KnownEntry = StoredEntry & { readonly leadId: LeadId };
export type KnownSharing = Sharing & { readonly attendeeId: string };
type Known = {
  readonly leads: KnownLead[];
  readonly entries: KnownEntry[];
  readonly sharings: KnownSharing[];
};

type Wanted = {
  readonly badgeCodes: readonly string[];
  readonly entryIds: readonly string[];
  readonly attendeeIds: readonly string[];
};

/**
 * The leads of these badges, locked, with all their entries, entries of these ids wherever they
 * are, and what these attendees decided. Call `lockIntake` before: what others took in and decided
 * until then is seen, and nobody adds to it.
 */
export async function lockLeads(
  scope: BoothScope,
  { badgeCodes, entryIds, attendeeIds }: Wanted,
): Promise<Known> {
  const { rows } = await sql<Known>`
    with locked as materialized (
      select lead_id, badge_code, attendee_id, status from lead
      where event_id = ${scope.eventId} and exhibitor_id = ${scope.exhibitorId}
        and badge_code = any (${[...badgeCodes]})
      order by badge_code for update
    ), known as (
      select * from lead_entry where event_id = ${scope.eventId}
        and exhibitor_id = ${scope.exhibitorId} and lead_id in (select lead_id from locked)
      union
      select * from lead_entry where event_id = ${scope.eventId}
        and exhibitor_id = ${scope.exhibitorId} and entry_id = any (${[...entryIds]}::uuid[])
    )
    select
      (select coalesce(jsonb_agg(jsonb_build_object('leadId', lead_id, 'badgeCode', badge_code,
        'attendeeId', attendee_id, 'status', status)), '[]') from locked) as leads,
      (select coalesce(jsonb_agg(jsonb_build_object('attendeeId', attendee_id,
        'refuses', refuses, 'fields', fields, 'email', email)), '[]') from attendee_sharing
        where event_id = ${scope.eventId}
        and attendee_id = any (${[...attendeeIds]}::uuid[])) as sharings,
      (select coalesce(jsonb_agg(jsonb_build_object('leadId', lead_id, 'entryId', entry_id,
        'kind', kind, 'payload', payload, 'deviceId', device_id, 'sequence', sequence,
        'at', device_at, 'by', actor_name)), '[]') from known) as entries`.execute(scope.tx);
  const { leads = [], entries = [], sharings = [] } = rows[0] ?? {};
  return {
    leads,
    sharings,
    entries: entries.map((entry) => ({ ...entry, at: new Date(entry.at) })),
  };
}

export type LeadToSave = KnownLead & {
  readonly isNew: boolean;
  readonly status: LeadStatus;
  readonly folded: FoldedLead;
  readonly contact: Contact | null;
  readonly firstCapturedAt: Date;
  readonly lastEntryAt: Date;
};
export type EntryToSave = KnownEntry & { readonly scope: BoothScope };

/** Stores entries with the leads they add up to, and counts the new ones by the hour. */
export async function saveIntake(
  scope: BoothScope,
  { leads, entries }: { leads: readonly LeadToSave[]; entries: readonly EntryToSave[] },
): Promise<void> {
  if (entries.length === 0) return;
  const leadRows = leads.map(({ folded, contact, ...lead }) => ({
    ...lead,
    folded: { ...folded, contact },
  }));
  const entryRows = entries.map(({ scope: { accountId, actorName }, ...entry }) => {
    return { ...entry, accountId, actorName };
  });
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(leadRows)}::jsonb) as l(
        "leadId" uuid, "badgeCode" text, "attendeeId" uuid, "isNew" boolean, status text,
        folded jsonb, "firstCapturedAt" timestamptz, "lastEntryAt" timestamptz)
    ), begun as (
      insert into lead (event_id, exhibitor_id, lead_id, badge_code, attendee_id, status, folded,
        first_captured_at, last_entry_at)
      select ${scope.eventId}::uuid, ${scope.exhibitorId}::uuid, "leadId", "badgeCode",
        "attendeeId", status, folded, "firstCapturedAt", "lastEntryAt" from given where "isNew"
      returning first_captured_at
    ), changed as (
      update lead set attendee_id = given."attendeeId", status = given.status,
        folded = given.folded, first_captured_at = given."firstCapturedAt",
        last_entry_at = given."lastEntryAt"
      from given where not given."isNew" and lead.lead_id = given."leadId"
        and lead.event_id = ${scope.eventId} and lead.exhibitor_id = ${scope.exhibitorId}
    ), tallied as (
      insert into lead_tally (event_id, exhibitor_id, hour, leads)
      select ${scope.eventId}::uuid, ${scope.exhibitorId}::uuid,
        date_trunc('hour', first_captured_at), count(*) from begun group by 3
      on conflict (event_id, exhibitor_id, hour)
        do update set leads = lead_tally.leads + excluded.leads
    )
    insert into lead_entry (event_id, exhibitor_id, entry_id, lead_id, kind, payload, device_id,
      sequence, device_at, received_at, account_id, actor_name)
    select ${scope.eventId}::uuid, ${scope.exhibitorId}::uuid, "entryId", "leadId", kind, payload,
      "deviceId", sequence, at, ${scope.now}, "accountId", "actorName"
    from jsonb_to_recordset(${JSON.stringify(entryRows)}::jsonb) as e(
      "entryId" uuid, "leadId" uuid, kind text, payload jsonb, "deviceId" text, sequence int,
      at timestamptz, "accountId" uuid, "actorName" text)`.execute(scope.tx);
}

import { prepared } from '@foyer/database/prepared.ts';
import { ahead, together } from '@foyer/database/scope.ts';
import type { Sharing } from '@foyer/domain/attendee/sharing.schema.ts';
import type { ShareableField } from '@foyer/domain/event/event.schema.ts';
import type { LeadId } from '@foyer/domain/identifier.ts';
import type {
  Contact,
  FoldedLead,
  LeadStatus,
  StoredEntry,
} from '@foyer/domain/lead/lead.schema.ts';
import { type Expression, type QueryResult, type RawBuilder, sql } from 'kysely';
import type { CapturingScope } from '../access/scopes.ts';

// What devices hand over is the hot path: one round trip to read, one to write, whatever the batch.

/**
 * The lock on what a badge's holder decides: shared by whoever takes in entries about the badge,
 * exclusive to the holder (`holdIntakeOfBadge`), so that either sees the other's whole work.
 */
export const badgeKey = (attendeeId: Expression<unknown>) =>
  sql`hashtextextended('badge/' || ${attendeeId}::text, 0)`;

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

type Tx = CapturingScope['tx'];
/** A badge code, or an entry's id, that a booth's device has told of. */
type Told = { readonly exhibitorId: string; readonly value: string };
export type Presented = {
  readonly eventId: string;
  /** In the order in which they are locked. */
  readonly exhibitorIds: readonly string[];
  /** Of badges, however they may be written. */
  readonly codes: readonly Told[];
  readonly entryIds: readonly Told[];
};

/** What intake reads before it decides, as answered by the statements of `intakeReads`. */
export type Intake = CaptureRules & Known;

/**
 * Two statements for one round trip: the first waits until nobody else takes in entries of these
 * booths, and reads what they are judged by; the second then sees all that was taken in before. Of
 * attendees, row level security shows those whose codes the transaction was opened with
 * (`presentedCodes`) and no others.
 */
export function intakeReads(tx: Tx, presented: Presented) {
  return [compiledBy(tx, rulesOf(presented)), compiledBy(tx, knownOf(presented))] as const;
}

function compiledBy<Row>(tx: Tx, query: RawBuilder<Row>) {
  return { compile: () => query.compile(tx) };
}

export async function readIntake(scope: CapturingScope, presented: Presented): Promise<Intake> {
  const answers = await together(scope.tx, intakeReads(scope.tx, presented));
  return intakeIn(answers);
}

export function intakeIn(answers: readonly QueryResult<unknown>[]): Intake {
  const [rules, known] = answers.map(({ rows }) => rows[0]) as [CaptureRules, Known];
  if (!rules) throw new Error('A booth without an event');
  const entries = known.entries.map((entry) => ({ ...entry, at: new Date(entry.at) }));
  return { ...rules, ...known, entries };
}

// Every look-up below goes code by code and id by id (lateral, with a limit): so it takes the index
// also in the first minute of an event, when the database has no statistics of its tables yet. With
// `= any (…)` it read them whole.

function rulesOf({ eventId, exhibitorIds, codes }: Presented) {
  return sql<CaptureRules>`${prepared('intake_rules')}
    with holders as (
      select distinct a.* from unnest(${[...new Set(valuesOf(codes))]}::text[]) as given(code)
      cross join lateral (
        (select * from attendee where event_id = ${eventId} and badge_code = given.code limit 1)
        union all
        (select * from attendee where event_id = ${eventId} and short_code = given.code limit 1)
      ) a
    )
    select (select count(pg_advisory_xact_lock(hashtextextended('lead/' || booth, 0)))
        from unnest(${[...exhibitorIds]}::text[]) as booth),
      (select count(pg_advisory_xact_lock_shared(${badgeKey(sql.ref('attendee_id'))})) from holders),
      e.scanning_mode as "scanningMode",
      e.shareable_fields as "shareableFields",
      (select coalesce(jsonb_agg(w.version), '[]') from consent_wording w
        where w.event_id = e.event_id) as wordings,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'attendeeId', a.attendee_id, 'badgeCode', a.badge_code, 'shortCode', a.short_code,
          'name', a.name, 'organisation', a.organisation, 'email', a.email, 'status', a.status)), '[]')
        from holders a) as holders
    from event e where e.event_id = ${eventId}`;
}

/** Shows the transaction the holders of these badges; what opened it with them needs no such call. */
export async function presentCodes(scope: CapturingScope, codes: readonly string[]): Promise<void> {
  await sql`select set_config('foyer.presented_codes', ${[...codes]}::text[]::text, true)`.execute(
    scope.tx,
  );
}

const boothsOf = (told: readonly Told[]) => told.map((one) => one.exhibitorId);
const valuesOf = (told: readonly Told[]) => told.map((one) => one.value);

export type KnownLead = {
  readonly exhibitorId: string;
  readonly leadId: LeadId;
  readonly badgeCode: string;
  readonly attendeeId: string | null;
  readonly status: LeadStatus;
  /** What is shown of the person so far. */
  readonly contact: Contact | null;
};
export type KnownEntry = StoredEntry & { readonly exhibitorId: string; readonly leadId: LeadId };
/** What a badge's holder decided for everybody. */
export type KnownSharing = Sharing & { readonly attendeeId: string };
type Known = {
  readonly leads: KnownLead[];
  readonly entries: KnownEntry[];
  readonly sharings: KnownSharing[];
};

/**
 * The leads of these badges at their booths, locked, with all their entries, entries of these ids of
 * theirs, and what the holders decided.
 */
function knownOf({ eventId, codes, entryIds }: Presented) {
  const given = sql`unnest(${boothsOf(codes)}::uuid[], ${valuesOf(codes)}::text[]) as given(booth, code)`;
  return sql<Known>`${prepared('intake_known')}
    with codes as (
      select booth, code from ${given}
      union
      select given.booth, a.badge_code from ${given}
      cross join lateral (select badge_code from attendee
        where event_id = ${eventId} and short_code = given.code limit 1) a
      order by 1, 2
    ), locked as materialized (
      select l.* from codes cross join lateral (
        select exhibitor_id, lead_id, badge_code, attendee_id, status,
          folded -> 'contact' as contact from lead
        where event_id = ${eventId} and exhibitor_id = codes.booth and badge_code = codes.code
        limit 1 for update) l
    ), known as (
      select e.* from locked cross join lateral (select * from lead_entry
        where event_id = ${eventId} and exhibitor_id = locked.exhibitor_id
          and lead_id = locked.lead_id
        offset 0) e
      union
      select e.* from unnest(${boothsOf(entryIds)}::uuid[], ${valuesOf(entryIds)}::uuid[])
        as given(booth, id)
      cross join lateral (select * from lead_entry where event_id = ${eventId}
        and exhibitor_id = given.booth and entry_id = given.id limit 1) e
    )
    select
      (select coalesce(jsonb_agg(jsonb_build_object('exhibitorId', exhibitor_id,
        'leadId', lead_id, 'badgeCode', badge_code, 'attendeeId', attendee_id,
        'status', status, 'contact', contact)), '[]') from locked) as leads,
      (select coalesce(jsonb_agg(jsonb_build_object('attendeeId', s.attendee_id,
        'refuses', s.refuses, 'fields', s.fields, 'email', s.email)), '[]')
        from (select distinct code from codes) codes
        cross join lateral (select attendee_id from attendee
          where event_id = ${eventId} and badge_code = codes.code limit 1) a
        cross join lateral (select * from attendee_sharing
          where event_id = ${eventId} and attendee_id = a.attendee_id limit 1) s) as sharings,
      (select coalesce(jsonb_agg(jsonb_build_object('exhibitorId', exhibitor_id,
        'leadId', lead_id, 'entryId', entry_id, 'kind', kind, 'payload', payload, 'deviceId', device_id, 'sequence', sequence,
        'at', device_at, 'by', actor_name)), '[]') from known) as entries`;
}

export type LeadToSave = KnownLead & {
  readonly isNew: boolean;
  readonly status: LeadStatus;
  readonly folded: FoldedLead;
  readonly contact: Contact | null;
  readonly firstCapturedAt: Date;
  readonly lastEntryAt: Date;
};
export type EntryToSave = KnownEntry & { readonly scope: CapturingScope };

/**
 * Stores entries with the leads they add up to, and counts the new ones by the hour; together with
 * the next statement or the commit.
 */
export function saveIntake(
  { tx, eventId, now }: Pick<CapturingScope, 'tx' | 'eventId' | 'now'>,
  { leads, entries }: { leads: readonly LeadToSave[]; entries: readonly EntryToSave[] },
): void {
  if (entries.length === 0) return;
  const leadRows = leads.map(({ folded, contact, ...lead }) => ({
    ...lead,
    folded: { ...folded, contact },
  }));
  const entryRows = entries.map(({ scope: { accountId, actorName }, ...entry }) => {
    return { ...entry, accountId, actorName };
  });
  const insertion = sql`${prepared('intake_save')}
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(leadRows)}::jsonb) as l(
        "exhibitorId" uuid, "leadId" uuid, "badgeCode" text, "attendeeId" uuid, "isNew" boolean,
        status text,
        folded jsonb, "firstCapturedAt" timestamptz, "lastEntryAt" timestamptz)
    ), begun as (
      insert into lead (event_id, exhibitor_id, lead_id, badge_code, attendee_id, status, folded,
        first_captured_at, last_entry_at)
      select ${eventId}::uuid, "exhibitorId", "leadId", "badgeCode", "attendeeId", status, folded,
        "firstCapturedAt", "lastEntryAt" from given where "isNew"
      returning exhibitor_id, first_captured_at
    ), changed as (
      update lead set attendee_id = given."attendeeId", status = given.status,
        folded = given.folded, first_captured_at = given."firstCapturedAt",
        last_entry_at = given."lastEntryAt"
      from given where not given."isNew" and lead.lead_id = given."leadId"
        and lead.event_id = ${eventId} and lead.exhibitor_id = given."exhibitorId"
    ), tallied as (
      insert into lead_tally (event_id, exhibitor_id, hour, leads)
      select ${eventId}::uuid, exhibitor_id, date_trunc('hour', first_captured_at), count(*)
        from begun group by 2, 3
      on conflict (event_id, exhibitor_id, hour)
        do update set leads = lead_tally.leads + excluded.leads
    )
    insert into lead_entry (event_id, exhibitor_id, entry_id, lead_id, kind, payload, device_id,
      sequence, device_at, received_at, account_id, actor_name)
    select ${eventId}::uuid, "exhibitorId", "entryId", "leadId", kind, payload, "deviceId", sequence,
      at, ${now}, "accountId", "actorName"
    from jsonb_to_recordset(${JSON.stringify(entryRows)}::jsonb) as e(
      "exhibitorId" uuid, "entryId" uuid, "leadId" uuid, kind text, payload jsonb, "deviceId" text, sequence int,
      at timestamptz, "accountId" uuid, "actorName" text)`;
  ahead(tx, compiledBy(tx, insertion));
}

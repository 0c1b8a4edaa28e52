import { prepared } from '@foyer/database/prepared.ts';
import { ahead } from '@foyer/database/scope.ts';
import type { Row } from '@foyer/database/tables.ts';
import type { Sharing } from '@foyer/domain/attendee/sharing.schema.ts';
import type { ShareableField } from '@foyer/domain/event/event.schema.ts';
import type { AttendeeId, ExhibitorId, LeadId } from '@foyer/domain/identifier.ts';
import type {
  Contact,
  FoldedLead,
  LeadStatus,
  StoredEntry,
} from '@foyer/domain/lead/lead.schema.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { sql } from 'kysely';
import type { BadgeScope, OrganiserScope, SystemScope, WritingScope } from '../access/scopes.ts';
import { badgeKey } from '../lead/intake.queries.ts';
import { MAX_JOB_ATTEMPTS } from '../outbox/enqueue-job.queries.ts';

export type BadgeHolder = {
  readonly attendeeId: string;
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
};
const holderColumns = ['attendee_id as attendeeId', 'name', 'organisation', 'email'] as const;

export function getHolder(scope: BadgeScope): Promise<BadgeHolder> {
  return scope.tx
    .selectFrom('attendee')
    .select(holderColumns)
    .where('event_id', '=', scope.eventId)
    .where('attendee_id', '=', scope.attendeeId)
    .executeTakeFirstOrThrow();
}

/** What the holder decided for everybody; null as long as nothing is. */
export async function findSharing(scope: BadgeScope): Promise<Sharing | null> {
  const row = await scope.tx
    .selectFrom('attendee_sharing')
    .select(['refuses', 'fields', 'email'])
    .where('event_id', '=', scope.eventId)
    .where('attendee_id', '=', scope.attendeeId)
    .executeTakeFirst();
  return row ? { ...row, fields: row.fields as ShareableField[] } : null;
}

export async function saveSharing(scope: BadgeScope, sharing: Sharing): Promise<void> {
  const decided = { ...sharing, updated_at: scope.now };
  await scope.tx
    .insertInto('attendee_sharing')
    .values({ event_id: scope.eventId, attendee_id: scope.attendeeId, ...decided })
    .onConflict((conflict) => conflict.columns(['event_id', 'attendee_id']).doUpdateSet(decided))
    .execute();
}

type Folded = {
  captures?: number;
  contact?: Contact | null;
  photos?: string[];
  withdrawnAt?: string | null;
} & {
  consent?: (Omit<NonNullable<FoldedLead['consent']>, 'at'> & { at: string }) | null;
};

export type LeadOfBadge = {
  readonly leadId: LeadId;
  readonly exhibitorId: ExhibitorId;
  readonly exhibitorName: string;
  readonly status: LeadStatus;
  readonly firstCapturedAt: Date;
  readonly folded: Folded;
};

/** What exhibitors recorded of this badge, the newest first. */
export async function listLeadsOfBadge(scope: BadgeScope): Promise<LeadOfBadge[]> {
  const rows = await leadsOfBadge(scope).orderBy('l.last_entry_at', 'desc').execute();
  return rows.map(leadOfBadge);
}

/**
 * Waits for what booths are taking in about this badge, and holds back the next, also of a booth
 * that scans it for the first time: it is judged by what the holder says now.
 */
export async function holdIntakeOfBadge(scope: BadgeScope): Promise<void> {
  await sql`select pg_advisory_xact_lock(${badgeKey(sql.val(scope.attendeeId))})`.execute(scope.tx);
}

/** The same, locked in the order of their keys; call `holdIntakeOfBadge` before. */
export async function lockLeadsOfBadge(scope: BadgeScope, leadId?: LeadId): Promise<LeadOfBadge[]> {
  let query = leadsOfBadge(scope).orderBy('l.exhibitor_id').orderBy('l.lead_id').forUpdate('l');
  if (leadId) query = query.where('l.lead_id', '=', leadId);
  return (await query.execute()).map(leadOfBadge);
}

export const leadsOfBadge = (scope: BadgeScope) =>
  scope.tx
    .selectFrom('lead as l')
    .innerJoin('exhibitor as x', (join) =>
      join.onRef('x.event_id', '=', 'l.event_id').onRef('x.exhibitor_id', '=', 'l.exhibitor_id'),
    )
    .select([
      'l.lead_id',
      'l.exhibitor_id',
      'x.name as exhibitor_name',
      'l.status',
      'l.first_captured_at',
      'l.folded',
    ])
    .where('l.event_id', '=', scope.eventId)
    .where('l.attendee_id', '=', scope.attendeeId);

type LeadRow = Pick<
  Row<'lead'>,
  'lead_id' | 'exhibitor_id' | 'status' | 'first_captured_at' | 'folded'
> & { exhibitor_name: string };

export const leadOfBadge = (row: LeadRow): LeadOfBadge => ({
  leadId: row.lead_id as LeadId,
  exhibitorId: row.exhibitor_id as ExhibitorId,
  exhibitorName: row.exhibitor_name,
  status: row.status as LeadStatus,
  firstCapturedAt: row.first_captured_at,
  folded: row.folded as Folded,
});

type OneLead = Pick<LeadOfBadge, 'exhibitorId' | 'leadId'>;

export async function insertEntryOfBadge(
  scope: BadgeScope,
  lead: OneLead,
  entry: { readonly entryId: string; readonly kind: string; readonly payload: object },
): Promise<void> {
  await scope.tx
    .insertInto('lead_entry')
    .values({
      event_id: scope.eventId,
      exhibitor_id: lead.exhibitorId,
      entry_id: entry.entryId,
      lead_id: lead.leadId,
      kind: entry.kind,
      payload: JSON.stringify(entry.payload),
      device_id: 'badge',
      device_at: scope.now,
      received_at: scope.now,
      account_id: null,
      actor_name: scope.actorName,
    })
    .execute();
}

export async function listEntriesOfLead(scope: BadgeScope, lead: OneLead): Promise<StoredEntry[]> {
  const rows = await scope.tx
    .selectFrom('lead_entry')
    .select([
      'entry_id as entryId',
      'kind',
      'payload',
      'device_id as deviceId',
      'sequence',
      'device_at as at',
      'actor_name as by',
    ])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', lead.exhibitorId)
    .where('lead_id', '=', lead.leadId)
    .execute();
  return rows as StoredEntry[];
}

export async function deleteEntriesOfLead(scope: BadgeScope, lead: OneLead): Promise<void> {
  await scope.tx
    .deleteFrom('lead_entry')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', lead.exhibitorId)
    .where('lead_id', '=', lead.leadId)
    .execute();
}

export async function saveLeadOfBadge(
  scope: BadgeScope,
  lead: OneLead,
  to: {
    readonly status: LeadStatus;
    readonly folded: FoldedLead;
    readonly contact: Contact | null;
  },
): Promise<void> {
  await scope.tx
    .updateTable('lead')
    .set({
      status: to.status,
      folded: JSON.stringify({ ...to.folded, contact: to.contact }),
      last_entry_at: scope.now,
    })
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', lead.exhibitorId)
    .where('lead_id', '=', lead.leadId)
    .execute();
}

/** When exhibitors that know this badge took their contacts out as a file, the oldest first. */
export async function listExports(
  scope: BadgeScope,
): Promise<{ exhibitorId: string | null; at: Date }[]> {
  return scope.tx
    .selectFrom('fact')
    .select(['exhibitor_id as exhibitorId', 'at'])
    .where('event_id', '=', scope.eventId)
    .where('type', '=', 'lead.exported')
    .orderBy('at')
    .execute();
}

/** Every version of the words one may have agreed to. */
export async function listWordings(
  scope: BadgeScope,
): Promise<{ version: number; text: Record<Locale, string> }[]> {
  return scope.tx
    .selectFrom('consent_wording')
    .select(['version', 'text'])
    .where('event_id', '=', scope.eventId)
    .orderBy('version')
    .execute();
}

type Issuing = (OrganiserScope | SystemScope) & { readonly eventId: string };

export async function insertBadgeLink(
  scope: Issuing,
  link: { readonly attendeeId: string; readonly tokenHash: string },
): Promise<void> {
  await scope.tx
    .insertInto('badge_link')
    .values({
      event_id: scope.eventId,
      token_hash: link.tokenHash,
      attendee_id: link.attendeeId,
      issued_at: scope.now,
    })
    .execute();
}

/**
 * Who of an event is registered with this address and was not sent a link since; several people may
 * share an address.
 */
export function listHoldersToSend(
  scope: Issuing,
  { email, since }: { readonly email: string; readonly since: Date },
): Promise<BadgeHolder[]> {
  return scope.tx
    .selectFrom('attendee')
    .select(holderColumns)
    .where('event_id', '=', scope.eventId)
    .where('email', '=', email)
    .where('status', '=', 'registered')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('badge_link')
            .select('token_hash')
            .whereRef('badge_link.event_id', '=', 'attendee.event_id')
            .whereRef('badge_link.attendee_id', '=', 'attendee.attendee_id')
            .where('issued_at', '>', since),
        ),
      ),
    )
    .orderBy('attendee_id')
    .limit(5)
    .execute();
}

/** The holder behind a lead, marked as told; null when told before or without an address. */
export async function markTold(scope: Issuing, leadId: string): Promise<BadgeHolder | null> {
  const holder = await scope.tx
    .updateTable('attendee as a')
    .from('lead as l')
    .set({ told_at: scope.now })
    .where('a.event_id', '=', scope.eventId)
    .whereRef('l.event_id', '=', 'a.event_id')
    .whereRef('l.attendee_id', '=', 'a.attendee_id')
    .where('l.lead_id', '=', leadId)
    .where('a.told_at', 'is', null)
    .where('a.email', '<>', '')
    .returning(['a.attendee_id as attendeeId', 'a.name', 'a.organisation', 'a.email'])
    .executeTakeFirst();
  return holder ?? null;
}

/** Those of the given people who can be written to. */
export function listHolders(
  scope: OrganiserScope,
  attendeeIds: readonly AttendeeId[],
): Promise<BadgeHolder[]> {
  return scope.tx
    .selectFrom('attendee')
    .select(holderColumns)
    .where('event_id', '=', scope.eventId)
    .where('attendee_id', 'in', attendeeIds.length > 0 ? [...attendeeIds] : [null as never])
    .where('status', '=', 'registered')
    .where('email', '<>', '')
    .orderBy('attendee_id')
    .execute();
}

export async function findExhibitorOfLead(scope: Issuing, leadId: string): Promise<string | null> {
  const row = await scope.tx
    .selectFrom('lead as l')
    .innerJoin('exhibitor as x', (join) =>
      join.onRef('x.event_id', '=', 'l.event_id').onRef('x.exhibitor_id', '=', 'l.exhibitor_id'),
    )
    .select('x.name')
    .where('l.event_id', '=', scope.eventId)
    .where('l.lead_id', '=', leadId)
    .executeTakeFirst();
  return row?.name ?? null;
}

/**
 * A job that tells the holders of these badges of their first scan, where the event wants it; with
 * the next statement or the commit, because every badge scanned for the first time comes along here.
 */
export function wantHoldersTold({ tx, eventId }: WritingScope, leadIds: readonly string[]): void {
  const query = sql`${prepared('want_holders_told')}
    select graphile_worker.add_job('badge.tell',
      json_build_object('eventId', event_id, 'leadIds', ${[...leadIds]}::uuid[]),
      max_attempts => ${MAX_JOB_ATTEMPTS}::int)
    from event where event_id = ${eventId} and tells_first_scan`;
  ahead(tx, { compile: () => query.compile(tx) });
}

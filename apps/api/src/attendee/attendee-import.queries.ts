import type { AttendeeStatus, NewAttendee } from '@foyer/domain/attendee/attendee.schema.ts';
import type { RememberedUses } from '@foyer/domain/attendee/attendee-columns.ts';
import type { ColumnUse } from '@foyer/domain/attendee/attendee-import.schema.ts';
import type { KnownAttendee } from '@foyer/domain/attendee/attendee-matching.rules.ts';
import type { AttendeeId } from '@foyer/domain/identifier.ts';
import { sql } from 'kysely';
import type { OrganiserScope } from '../access/scopes.ts';

/** Larger ones are no faster, and hold more of the file twice. */
const ROWS_A_STATEMENT = 5000;

function* chunksOf<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
    yield rows.slice(at, at + ROWS_A_STATEMENT);
  }
}

/** Everybody at the event, as an import has to know them; with the codes that are taken. */
export async function listKnownAttendees(
  scope: OrganiserScope,
): Promise<(KnownAttendee & { readonly shortCode: string })[]> {
  const rows = await scope.tx
    .selectFrom('attendee')
    .select([
      'attendee_id as attendeeId',
      'name',
      'organisation',
      'email',
      'ticket',
      'badge_code as badgeCode',
      'short_code as shortCode',
      'status',
      sql<string>`coalesce(external_ref, '')`.as('externalRef'),
    ])
    .where('event_id', '=', scope.eventId)
    // By the order of names, so that of two namesakes always the same one is found first.
    .orderBy('sort_name')
    .orderBy('attendee_id')
    .execute();
  return rows as (KnownAttendee & { shortCode: string })[];
}

export type AttendeeToInsert = NewAttendee & { readonly shortCode: string };

/** What is to be written is made as it is written, so that it is never all there at once. */
export async function insertAttendees<Given>(
  scope: OrganiserScope,
  given: readonly Given[],
  made: (one: Given) => AttendeeToInsert,
): Promise<void> {
  for (const part of chunksOf(given)) {
    const chunk = part.map(made);
    const column = (field: keyof AttendeeToInsert) => chunk.map((one) => one[field]);
    await sql`
      insert into attendee (event_id, badge_code, short_code, external_ref, name, organisation,
        email, ticket, created_at, updated_at)
      select ${scope.eventId}, u.badge_code, u.short_code, nullif(u.external_ref, ''), u.name,
        u.organisation, u.email, u.ticket, ${scope.now}, ${scope.now}
      from unnest(${column('badgeCode')}::text[], ${column('shortCode')}::text[],
        ${column('externalRef')}::text[], ${column('name')}::text[],
        ${column('organisation')}::text[], ${column('email')}::text[], ${column('ticket')}::text[])
        as u (badge_code, short_code, external_ref, name, organisation, email, ticket)
    `.execute(scope.tx);
  }
}

export type AttendeeToSave = NewAttendee & {
  readonly attendeeId: AttendeeId;
  readonly status: AttendeeStatus;
};

export async function saveAttendees(
  scope: OrganiserScope,
  attendees: readonly AttendeeToSave[],
): Promise<void> {
  for (const chunk of chunksOf(attendees)) {
    const column = (field: keyof AttendeeToSave) => chunk.map((one) => one[field]);
    await sql`
      update attendee set badge_code = u.badge_code, external_ref = nullif(u.external_ref, ''),
        name = u.name, organisation = u.organisation, email = u.email, ticket = u.ticket,
        status = u.status, updated_at = greatest(${scope.now}, attendee.updated_at + interval '1 ms')
      from unnest(${column('attendeeId')}::uuid[], ${column('badgeCode')}::text[],
        ${column('externalRef')}::text[], ${column('name')}::text[],
        ${column('organisation')}::text[], ${column('email')}::text[],
        ${column('ticket')}::text[], ${column('status')}::text[])
        as u (attendee_id, badge_code, external_ref, name, organisation, email, ticket, status)
      where attendee.event_id = ${scope.eventId} and attendee.attendee_id = u.attendee_id
    `.execute(scope.tx);
  }
}

export async function cancelAttendees(
  scope: OrganiserScope,
  attendeeIds: readonly AttendeeId[],
): Promise<void> {
  for (const chunk of chunksOf(attendeeIds)) {
    await sql`
      update attendee set status = 'cancelled',
        updated_at = greatest(${scope.now}, updated_at + interval '1 ms')
      where event_id = ${scope.eventId} and attendee_id = any (${[...chunk]}::uuid[])
    `.execute(scope.tx);
  }
}

export async function readRememberedUses(scope: OrganiserScope): Promise<RememberedUses> {
  const rows = await scope.tx
    .selectFrom('attendee_import_column')
    .select(['heading', 'use'])
    .where('event_id', '=', scope.eventId)
    .execute();
  return new Map(rows.map(({ heading, use }) => [heading, use as ColumnUse | null]));
}

/** What was said last counts. */
export async function decideUses(
  scope: OrganiserScope,
  { remember, forget }: { readonly remember: RememberedUses; readonly forget: readonly string[] },
): Promise<void> {
  if (forget.length > 0) {
    await scope.tx
      .deleteFrom('attendee_import_column')
      .where('event_id', '=', scope.eventId)
      .where('heading', 'in', forget)
      .execute();
  }
  if (remember.size === 0) return;
  await scope.tx
    .insertInto('attendee_import_column')
    .values(
      [...remember].map(([heading, use]) => ({
        ...{ event_id: scope.eventId, heading, use, said_at: scope.now },
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['event_id', 'heading']).doUpdateSet((eb) => ({
        use: eb.ref('excluded.use'),
        said_at: eb.ref('excluded.said_at'),
      })),
    )
    .execute();
}

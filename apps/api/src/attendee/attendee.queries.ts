import type {
  Attendee,
  AttendeeCounts,
  AttendeeCursor,
  AttendeeFilter,
  AttendeeListInput,
  AttendeePage,
  AttendeeStatus,
  NewAttendee,
} from '@foyer/domain/attendee/attendee.schema.ts';
import { normaliseCode } from '@foyer/domain/attendee/badge-code.ts';
import type { AttendeeId } from '@foyer/domain/identifier.ts';
import { sql } from 'kysely';
import type { EventSystemScope, OrganiserScope } from '../access/scopes.ts';

/** The team, or a sponsor that gives a pass away, who sees no attendee itself. */
type Adder = OrganiserScope | EventSystemScope;

/**
 * An import has the list of an event for itself: it judges every row by what is there, and nobody
 * may change that before it is written. Single changes wait for imports and not for each other.
 */
export async function lockAttendees(scope: Adder, how: 'alone' | 'beside') {
  const key = sql`hashtextextended(${`attendee ${scope.eventId}`}, 0)`;
  await (how === 'alone'
    ? sql`select pg_advisory_xact_lock(${key})`
    : sql`select pg_advisory_xact_lock_shared(${key})`
  ).execute(scope.tx);
}

const columns = [
  'attendee_id as attendeeId',
  'name',
  'organisation',
  'email',
  'ticket',
  'badge_code as badgeCode',
  'short_code as shortCode',
  'status',
  'created_at as createdAt',
  'updated_at as updatedAt',
] as const;

/** Whom a filter finds: every word somewhere, or the code of a badge as it is read or typed. */
export function foundAttendees(scope: OrganiserScope, filter: AttendeeFilter) {
  let query = scope.tx.selectFrom('attendee').where('event_id', '=', scope.eventId);
  if (filter.status) query = query.where('status', '=', filter.status);
  const text = filter.q?.trim();
  if (!text) return query;
  const words = text.split(/\s+/).slice(0, 8);
  return query.where((is) =>
    is.or([
      is.and(
        words.map(
          (word) =>
            sql<boolean>`search_text like '%' || foyer_folded(${word.replaceAll(/[\\%_]/g, '\\$&')}) || '%'`,
        ),
      ),
      is('badge_code', 'in', [text, normaliseCode(text)]),
      is('short_code', '=', normaliseCode(text)),
    ]),
  );
}

/** By name, a page after the cursor. */
export async function listAttendees(
  scope: OrganiserScope,
  { cursor, limit, ...filter }: AttendeeListInput,
): Promise<AttendeePage> {
  const rows = await pageOf(scope, filter, { cursor: cursor ?? null, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    rows: shown.map(({ sortName: _key, ...attendee }) => attendee),
    next: last ? { sortName: last.sortName, attendeeId: last.attendeeId } : null,
    found: cursor ? null : await countFound(scope, filter),
  };
}

type PlacedAttendee = Attendee & { readonly sortName: string };

async function pageOf(
  scope: OrganiserScope,
  filter: AttendeeFilter,
  { cursor, limit }: { readonly cursor: AttendeeCursor | null; readonly limit: number },
): Promise<PlacedAttendee[]> {
  let query = foundAttendees(scope, filter)
    .select([...columns, sql<string>`coalesce(external_ref, '')`.as('externalRef')])
    .select('sort_name as sortName');
  if (cursor) {
    query = query.where(
      sql<boolean>`(sort_name, attendee_id) > (${cursor.sortName}, ${cursor.attendeeId}::uuid)`,
    );
  }
  const rows = await query.orderBy('sort_name').orderBy('attendee_id').limit(limit).execute();
  return rows as PlacedAttendee[];
}

async function countFound(scope: OrganiserScope, filter: AttendeeFilter): Promise<number> {
  const { count } = await foundAttendees(scope, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** All that a filter finds, page after page, so that a hundred thousand are never held at once. */
export async function* pagesOfAttendees(
  scope: OrganiserScope,
  filter: AttendeeFilter,
  limit: number,
): AsyncGenerator<readonly Attendee[]> {
  let cursor: AttendeeCursor | null = null;
  for (;;) {
    const answer: PlacedAttendee[] = await pageOf(scope, filter, { cursor, limit });
    // Nothing is left in the answer, for the same reason as in `lead/export.queries.ts`.
    const rows = answer.splice(0);
    const last = rows.at(-1);
    if (rows.length > 0) yield rows;
    if (rows.length < limit || !last) return;
    cursor = { sortName: last.sortName, attendeeId: last.attendeeId };
  }
}

export async function countAttendees(scope: OrganiserScope): Promise<AttendeeCounts> {
  const rows = await scope.tx
    .selectFrom('attendee')
    .select(['status', ({ fn }) => fn.countAll<number>().as('count')])
    .where('event_id', '=', scope.eventId)
    .groupBy('status')
    .execute();
  const of = (status: AttendeeStatus) =>
    Number(rows.find((row) => row.status === status)?.count ?? 0);
  return { registered: of('registered'), cancelled: of('cancelled') };
}

function oneAttendee(scope: OrganiserScope, attendeeId: AttendeeId) {
  return scope.tx
    .selectFrom('attendee')
    .select([...columns, sql<string>`coalesce(external_ref, '')`.as('externalRef')])
    .where('event_id', '=', scope.eventId)
    .where('attendee_id', '=', attendeeId);
}

export async function findAttendee(
  scope: OrganiserScope,
  attendeeId: AttendeeId,
): Promise<Attendee | null> {
  const row = await oneAttendee(scope, attendeeId).executeTakeFirst();
  return (row as Attendee | undefined) ?? null;
}

/** Waits for whoever else is changing this person. */
export async function lockAttendee(
  scope: OrganiserScope,
  attendeeId: AttendeeId,
): Promise<Attendee | null> {
  const row = await oneAttendee(scope, attendeeId).forUpdate().executeTakeFirst();
  return (row as Attendee | undefined) ?? null;
}

const rowOf = (given: NewAttendee) => ({
  name: given.name,
  organisation: given.organisation,
  email: given.email,
  ticket: given.ticket,
  external_ref: given.externalRef || null,
  badge_code: given.badgeCode,
});

export async function insertAttendee(
  scope: Adder,
  given: NewAttendee & { readonly shortCode: string },
): Promise<AttendeeId> {
  const { attendee_id } = await scope.tx
    .insertInto('attendee')
    .values({
      ...rowOf(given),
      event_id: scope.eventId,
      short_code: given.shortCode,
      created_at: scope.now,
      updated_at: scope.now,
    })
    .returning('attendee_id')
    .executeTakeFirstOrThrow();
  return attendee_id as AttendeeId;
}

// Two changes within a millisecond are still two: who saw the first one has not seen the second.
const nextMoment = (now: Date) => sql<Date>`greatest(${now}, updated_at + interval '1 ms')`;

export async function saveAttendee(
  scope: OrganiserScope,
  attendeeId: AttendeeId,
  given: NewAttendee,
): Promise<void> {
  await scope.tx
    .updateTable('attendee')
    .set({ ...rowOf(given), updated_at: nextMoment(scope.now) })
    .where('event_id', '=', scope.eventId)
    .where('attendee_id', '=', attendeeId)
    .execute();
}

export async function saveAttendeeStatus(
  scope: OrganiserScope,
  attendeeId: AttendeeId,
  status: AttendeeStatus,
): Promise<void> {
  await scope.tx
    .updateTable('attendee')
    .set({ status, updated_at: nextMoment(scope.now) })
    .where('event_id', '=', scope.eventId)
    .where('attendee_id', '=', attendeeId)
    .execute();
}

export async function isShortCodeTaken(scope: Adder, code: string): Promise<boolean> {
  const row = await scope.tx
    .selectFrom('attendee')
    .select('attendee_id')
    .where('event_id', '=', scope.eventId)
    .where((is) => is.or([is('short_code', '=', code), is('badge_code', '=', code)]))
    .executeTakeFirst();
  return row !== undefined;
}

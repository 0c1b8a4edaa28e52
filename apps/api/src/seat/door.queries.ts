import type { DemoId, SeatId } from '@foyer/domain/identifier.ts';
import type { LocalizedText } from '@foyer/domain/locales.ts';
import type { DoorGuest, SeatStatus } from '@foyer/domain/seat/seat.schema.ts';
import { sql } from 'kysely';
import type { BoothScope } from '../access/scopes.ts';

/** An own demo of the programme; two people at its door come one after the other. */
export async function lockDoor(
  scope: BoothScope,
  demoId: DemoId,
): Promise<{ readonly demoId: DemoId; readonly title: LocalizedText } | null> {
  const row = await scope.tx
    .selectFrom('demo')
    .innerJoin('demo_seating as n', (join) =>
      join.onRef('n.event_id', '=', 'demo.event_id').onRef('n.demo_id', '=', 'demo.demo_id'),
    )
    .select(['demo.demo_id as demoId', 'demo.title'])
    .where('demo.event_id', '=', scope.eventId)
    .where('demo.exhibitor_id', '=', scope.exhibitorId)
    .where('demo.demo_id', '=', demoId)
    .where('demo.status', '=', 'scheduled')
    .forUpdate('n')
    .executeTakeFirst();
  return (row as { demoId: DemoId; title: LocalizedText } | undefined) ?? null;
}

/** Everybody at this door; a name only where the person shared it with this exhibitor as a lead. */
const guests = (scope: BoothScope, demoId: DemoId) =>
  scope.tx
    .selectFrom('demo_seat as s')
    .select(({ selectFrom }) => [
      's.seat_id as seatId',
      's.status',
      's.mark',
      's.attended_at as attendedAt',
      selectFrom('lead as l')
        .select(sql<string | null>`max(nullif(l.folded->'contact'->>'name', ''))`.as('name'))
        .whereRef('l.event_id', '=', 's.event_id')
        .whereRef('l.attendee_id', '=', 's.attendee_id')
        .where('l.exhibitor_id', '=', scope.exhibitorId)
        .where('l.status', '=', 'active')
        .as('name'),
    ])
    .where('s.event_id', '=', scope.eventId)
    .where('s.demo_id', '=', demoId)
    .where('s.exhibitor_id', '=', scope.exhibitorId);

export async function listGuests(scope: BoothScope, demoId: DemoId): Promise<DoorGuest[]> {
  const rows = await guests(scope, demoId).orderBy('s.asked_at').orderBy('s.seat_id').execute();
  return rows as DoorGuest[];
}

export async function getGuest(
  scope: BoothScope,
  at: { readonly demoId: DemoId; readonly seatId: SeatId },
): Promise<DoorGuest | null> {
  const row = await guests(scope, at.demoId).where('s.seat_id', '=', at.seatId).executeTakeFirst();
  return (row as DoorGuest | undefined) ?? null;
}

/** What was written, in an order that does not follow who came when. */
export async function listComments(
  scope: BoothScope,
  demoId: DemoId,
): Promise<{ rating: number; comment: string }[]> {
  const rows = await scope.tx
    .selectFrom('demo_seat as s')
    .select(['s.rating', 's.comment'])
    .where('s.event_id', '=', scope.eventId)
    .where('s.demo_id', '=', demoId)
    .where('s.exhibitor_id', '=', scope.exhibitorId)
    .where('s.rating', 'is not', null)
    .where('s.comment', '<>', '')
    .orderBy('s.rating', 'desc')
    .orderBy('s.comment')
    .execute();
  return rows.map(({ rating, comment }) => ({ rating: rating ?? 0, comment }));
}

export type PresentedBadge = {
  readonly attendeeId: string;
  readonly mark: string;
  readonly refuses: boolean;
  readonly seat: { readonly seatId: SeatId; readonly status: SeatStatus } | null;
};

/** Whose badge it is that the booth holds; call `presentBadge` with the code before. */
export async function findPresented(
  scope: BoothScope,
  given: { readonly code: string; readonly demoId: DemoId },
): Promise<PresentedBadge | null> {
  const row = await scope.tx
    .selectFrom('attendee as a')
    .leftJoin('attendee_sharing as h', (join) =>
      join.onRef('h.event_id', '=', 'a.event_id').onRef('h.attendee_id', '=', 'a.attendee_id'),
    )
    .leftJoin('demo_seat as s', (join) =>
      join
        .onRef('s.event_id', '=', 'a.event_id')
        .onRef('s.attendee_id', '=', 'a.attendee_id')
        .on('s.exhibitor_id', '=', scope.exhibitorId)
        .on('s.demo_id', '=', given.demoId),
    )
    .select([
      'a.attendee_id as attendeeId',
      sql<string>`right(a.short_code, 3)`.as('mark'),
      sql<boolean>`coalesce(h.refuses, false)`.as('refuses'),
      's.seat_id as seatId',
      's.status',
    ])
    .where('a.event_id', '=', scope.eventId)
    .where('a.status', '=', 'registered')
    .where((eb) =>
      eb.or([eb('a.badge_code', '=', given.code), eb('a.short_code', '=', given.code)]),
    )
    .executeTakeFirst();
  if (!row) return null;
  const { seatId, status, ...badge } = row;
  return {
    ...badge,
    seat: seatId ? { seatId: seatId as SeatId, status: status as SeatStatus } : null,
  };
}

export async function insertWalkIn(
  scope: BoothScope,
  given: { readonly demoId: DemoId; readonly badge: PresentedBadge; readonly at: Date },
): Promise<SeatId> {
  const { demoId, badge, at } = given;
  const row = await scope.tx
    .insertInto('demo_seat')
    .values({
      event_id: scope.eventId,
      exhibitor_id: scope.exhibitorId,
      demo_id: demoId,
      attendee_id: badge.attendeeId,
      status: 'walk_in',
      mark: badge.mark,
      locale: scope.locale,
      asked_at: at,
      attended_at: at,
    })
    .returning('seat_id')
    .executeTakeFirstOrThrow();
  return row.seat_id as SeatId;
}

/** Who waited and was let in holds no one's place any more. */
export async function saveAttendance(
  scope: BoothScope,
  at: {
    readonly demoId: DemoId;
    readonly seatId: SeatId;
    readonly status: SeatStatus;
    readonly attendedAt: Date | null;
  },
): Promise<void> {
  await scope.tx
    .updateTable('demo_seat')
    .set({ attended_at: at.attendedAt, status: at.status })
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('demo_id', '=', at.demoId)
    .where('seat_id', '=', at.seatId)
    .execute();
}

export async function deleteWalkIn(
  scope: BoothScope,
  at: { readonly demoId: DemoId; readonly seatId: SeatId },
): Promise<void> {
  await scope.tx
    .deleteFrom('demo_seat')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('demo_id', '=', at.demoId)
    .where('seat_id', '=', at.seatId)
    .execute();
}

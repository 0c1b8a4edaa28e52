import type { TimeSpan } from '@foyer/domain/demo/demo.rules.ts';
import type { DemoId, ExhibitorId } from '@foyer/domain/identifier.ts';
import type { LocalizedText } from '@foyer/domain/locales.ts';
import type { OwnSeat, SeatCounts, Seating, SeatStatus } from '@foyer/domain/seat/seat.schema.ts';
import { sql } from 'kysely';
import type { BadgeScope, BoothScope, OrganiserScope } from '../access/scopes.ts';

export type SeatedDemo = TimeSpan & {
  readonly demoId: DemoId;
  readonly exhibitorId: ExhibitorId;
  readonly title: LocalizedText;
};

/** A demo of the programme, as a badge holder finds it. */
export async function findSeatedDemo(
  scope: BadgeScope,
  demoId: DemoId,
): Promise<SeatedDemo | null> {
  const row = await scope.tx
    .selectFrom('demo')
    .select([
      'demo_id as demoId',
      'exhibitor_id as exhibitorId',
      'title',
      'published_starts_at as startsAt',
      'published_ends_at as endsAt',
    ])
    .where('event_id', '=', scope.eventId)
    .where('demo_id', '=', demoId)
    .where('published_at', 'is not', null)
    .executeTakeFirst();
  return (row as unknown as SeatedDemo | undefined) ?? null;
}

/** Everybody who asks for a seat of one demo does it one after the other. */
export async function lockSeating(scope: BadgeScope, demoId: DemoId): Promise<Seating> {
  const row = await scope.tx
    .selectFrom('demo_seating')
    .select(['seats', 'booked', 'waiting'])
    .where('event_id', '=', scope.eventId)
    .where('demo_id', '=', demoId)
    .forUpdate()
    .executeTakeFirst();
  return row ?? { seats: null, booked: 0, waiting: 0 };
}

/** When the holder sits in other demos, or waits to. */
export async function listTimesElsewhere(scope: BadgeScope, demoId: DemoId): Promise<TimeSpan[]> {
  const rows = await scope.tx
    .selectFrom('demo_seat as s')
    .innerJoin('demo as d', (join) =>
      join.onRef('d.event_id', '=', 's.event_id').onRef('d.demo_id', '=', 's.demo_id'),
    )
    .select(['d.published_starts_at as startsAt', 'd.published_ends_at as endsAt'])
    .where('s.event_id', '=', scope.eventId)
    .where('s.attendee_id', '=', scope.attendeeId)
    .where('s.demo_id', '<>', demoId)
    .where('s.status', '<>', 'walk_in')
    .where('d.published_at', 'is not', null)
    .execute();
  return rows as TimeSpan[];
}

const ownColumns = [
  'demo_id as demoId',
  'status',
  'attended_at as attendedAt',
  'rating',
  'comment',
] as const;

export async function listOwnSeats(scope: BadgeScope): Promise<OwnSeat[]> {
  const rows = await scope.tx
    .selectFrom('demo_seat')
    .select(ownColumns)
    .where('event_id', '=', scope.eventId)
    .where('attendee_id', '=', scope.attendeeId)
    .execute();
  return rows as OwnSeat[];
}

export async function findOwnSeat(scope: BadgeScope, demoId: DemoId): Promise<OwnSeat | null> {
  const row = await scope.tx
    .selectFrom('demo_seat')
    .select(ownColumns)
    .where('event_id', '=', scope.eventId)
    .where('demo_id', '=', demoId)
    .where('attendee_id', '=', scope.attendeeId)
    .executeTakeFirst();
  return (row as OwnSeat | undefined) ?? null;
}

/** demo_seats_within_capacity speaks here. */
export async function insertOwnSeat(
  scope: BadgeScope,
  { demo, status }: { readonly demo: SeatedDemo; readonly status: SeatStatus },
): Promise<void> {
  await scope.tx
    .insertInto('demo_seat')
    .values(({ selectFrom }) => ({
      event_id: scope.eventId,
      exhibitor_id: demo.exhibitorId,
      demo_id: demo.demoId,
      attendee_id: scope.attendeeId,
      status,
      locale: scope.locale,
      asked_at: scope.now,
      mark: selectFrom('attendee')
        .select(sql<string>`right(short_code, 3)`.as('mark'))
        .where('event_id', '=', scope.eventId)
        .where('attendee_id', '=', scope.attendeeId),
    }))
    .execute();
}

export async function deleteOwnSeat(scope: BadgeScope, demoId: DemoId): Promise<void> {
  await scope.tx
    .deleteFrom('demo_seat')
    .where('event_id', '=', scope.eventId)
    .where('demo_id', '=', demoId)
    .where('attendee_id', '=', scope.attendeeId)
    .execute();
}

export async function saveRating(
  scope: BadgeScope,
  given: { readonly demoId: DemoId; readonly rating: number; readonly comment: string },
): Promise<void> {
  await scope.tx
    .updateTable('demo_seat')
    .set({ rating: given.rating, comment: given.comment })
    .where('event_id', '=', scope.eventId)
    .where('demo_id', '=', given.demoId)
    .where('attendee_id', '=', scope.attendeeId)
    .execute();
}

/** What was counted of every demo in the programme; a booth finds its own. */
export async function listSeatCounts(scope: OrganiserScope | BoothScope): Promise<SeatCounts[]> {
  let query = scope.tx
    .selectFrom('demo_seating as n')
    .leftJoin('demo_seat as s', (join) =>
      join.onRef('s.event_id', '=', 'n.event_id').onRef('s.demo_id', '=', 'n.demo_id'),
    )
    .select(({ fn }) => [
      'n.demo_id as demoId',
      'n.seats',
      'n.booked',
      'n.waiting',
      'n.asked',
      sql<number>`coalesce((select i.chosen from demo_interest i
        where i.event_id = n.event_id and i.demo_id = n.demo_id), 0)`.as('chosen'),
      sql<number>`count(s.attended_at)::int`.as('attended'),
      sql<number>`count(s.rating)::int`.as('ratings'),
      fn.avg<string | null>('s.rating').as('rating'),
    ])
    .where('n.event_id', '=', scope.eventId);
  if (scope.kind === 'exhibitor') query = query.where('n.exhibitor_id', '=', scope.exhibitorId);
  const rows = await query.groupBy(['n.event_id', 'n.demo_id']).orderBy('n.demo_id').execute();
  return rows.map(({ rating, ...row }) => ({
    ...row,
    demoId: row.demoId as DemoId,
    rating: rating === null ? null : Number(rating),
  }));
}

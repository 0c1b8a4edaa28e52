import type { TimeSpan } from '@foyer/domain/demo/demo.rules.ts';
import type { PublishedDemo } from '@foyer/domain/demo/programme-version.ts';
import type { DemoId, ExhibitorId, PlaceId, SeatId } from '@foyer/domain/identifier.ts';
import type { Locale, LocalizedText } from '@foyer/domain/locales.ts';
import type { Seating } from '@foyer/domain/seat/seat.schema.ts';
import type { EventSystemScope } from '../access/scopes.ts';

export type InEvent = EventSystemScope;

export type ToldDemo = TimeSpan & {
  readonly demoId: DemoId;
  readonly exhibitorId: ExhibitorId;
  readonly title: LocalizedText;
  readonly status: string;
  readonly exhibitorName: string;
  /** Null: at the exhibitor's own stand. */
  readonly placeName: LocalizedText | null;
};

/** The demo with its count of seats, locked; null for one that is gone or never had any. */
export async function lockToldDemo(
  scope: InEvent,
  demoId: DemoId,
): Promise<(ToldDemo & Seating) | null> {
  const row = await scope.tx
    .selectFrom('demo as d')
    .innerJoin('demo_seating as n', (join) =>
      join.onRef('n.event_id', '=', 'd.event_id').onRef('n.demo_id', '=', 'd.demo_id'),
    )
    .innerJoin('exhibitor as x', (join) =>
      join.onRef('x.event_id', '=', 'd.event_id').onRef('x.exhibitor_id', '=', 'd.exhibitor_id'),
    )
    .leftJoin('demo_place as p', (join) =>
      join.onRef('p.event_id', '=', 'd.event_id').onRef('p.place_id', '=', 'd.published_place_id'),
    )
    .select(({ fn }) => [
      'd.demo_id as demoId',
      'd.exhibitor_id as exhibitorId',
      'd.title',
      'd.status',
      fn.coalesce('d.published_starts_at', 'd.starts_at').as('startsAt'),
      fn.coalesce('d.published_ends_at', 'd.ends_at').as('endsAt'),
      'x.name as exhibitorName',
      'p.name as placeName',
      'n.seats',
      'n.booked',
      'n.waiting',
    ])
    .where('d.event_id', '=', scope.eventId)
    .where('d.demo_id', '=', demoId)
    .forUpdate('n')
    .executeTakeFirst();
  return (row as (ToldDemo & Seating) | undefined) ?? null;
}

/** Demos of a place with people who wait. */
export async function listWaitedFor(scope: InEvent, placeId: PlaceId): Promise<DemoId[]> {
  const rows = await scope.tx
    .selectFrom('demo as d')
    .innerJoin('demo_seating as n', (join) =>
      join.onRef('n.event_id', '=', 'd.event_id').onRef('n.demo_id', '=', 'd.demo_id'),
    )
    .select('d.demo_id as demoId')
    .where('d.event_id', '=', scope.eventId)
    .where('d.place_id', '=', placeId)
    .where('d.status', '=', 'scheduled')
    .where('n.waiting', '>', 0)
    .orderBy('d.demo_id')
    .execute();
  return rows.map(({ demoId }) => demoId as DemoId);
}

export type SeatHolder = {
  readonly seatId: SeatId;
  readonly attendeeId: string;
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly locale: Locale;
};

const holders = (scope: InEvent, demoId: DemoId) =>
  scope.tx
    .selectFrom('demo_seat as s')
    .innerJoin('attendee as a', (join) =>
      join.onRef('a.event_id', '=', 's.event_id').onRef('a.attendee_id', '=', 's.attendee_id'),
    )
    .select([
      's.seat_id as seatId',
      'a.attendee_id as attendeeId',
      'a.name',
      'a.organisation',
      'a.email',
      's.locale',
    ])
    .where('s.event_id', '=', scope.eventId)
    .where('s.demo_id', '=', demoId);

/** Whose turn it is: who asked first. */
export async function listFirstWaiting(
  scope: InEvent,
  { demoId, count }: { readonly demoId: DemoId; readonly count: number },
): Promise<SeatHolder[]> {
  const rows = await holders(scope, demoId)
    .where('s.status', '=', 'waiting')
    .orderBy('s.asked_at')
    .orderBy('s.seat_id')
    .limit(count)
    .execute();
  return rows as SeatHolder[];
}

export async function listSeatHolders(scope: InEvent, demoId: DemoId): Promise<SeatHolder[]> {
  const rows = await holders(scope, demoId)
    .where('s.status', '<>', 'walk_in')
    .where('s.attended_at', 'is', null)
    .orderBy('s.seat_id')
    .execute();
  return rows as SeatHolder[];
}

export async function promote(scope: InEvent, seatIds: readonly SeatId[]): Promise<void> {
  await scope.tx
    .updateTable('demo_seat')
    .set({ status: 'booked' })
    .where('event_id', '=', scope.eventId)
    .where('seat_id', 'in', [...seatIds])
    .execute();
}

export async function deleteSeats(scope: InEvent, seatIds: readonly SeatId[]): Promise<void> {
  await scope.tx
    .deleteFrom('demo_seat')
    .where('event_id', '=', scope.eventId)
    .where('seat_id', 'in', [...seatIds])
    .execute();
}

/** What a version of the programme holds, and the one before it. */
export async function listVersionContents(
  scope: InEvent,
  number: number,
): Promise<PublishedDemo[][]> {
  const rows = await scope.tx
    .selectFrom('programme_version')
    .select('content')
    .where('event_id', '=', scope.eventId)
    .where('number', 'in', [number, number - 1])
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ content }) => content as unknown as PublishedDemo[]);
}

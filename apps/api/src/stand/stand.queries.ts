import type { EventId, ExhibitorId, HallId, StandId } from '@foyer/domain/identifier.ts';
import { area } from '@foyer/domain/polygon.ts';
import { statusAt } from '@foyer/domain/stand/stand.rules.ts';
import type {
  Fixture,
  Grounds,
  Hall,
  Plan,
  Stand,
  StandInput,
  StandStatus,
} from '@foyer/domain/stand/stand.schema.ts';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { EventScope, EventWideScope, OrganiserScope, WritingScope } from '../access/scopes.ts';

type Reader = Exclude<EventScope, { kind: 'public' }>;

function standsOf(scope: Reader) {
  return (
    scope.tx
      .selectFrom('stand')
      .leftJoin('stand_assignment as occupancy', (join) =>
        join
          .onRef('occupancy.event_id', '=', 'stand.event_id')
          .onRef('occupancy.stand_id', '=', 'stand.stand_id')
          .on('occupancy.ended_at', 'is', null),
      )
      .leftJoin('exhibitor', (join) =>
        join
          .onRef('exhibitor.event_id', '=', 'occupancy.event_id')
          .onRef('exhibitor.exhibitor_id', '=', 'occupancy.exhibitor_id'),
      )
      // What an exhibitor may know of its neighbours is their published name.
      .leftJoin('listing_revision as published', (join) =>
        join
          .onRef('published.event_id', '=', 'occupancy.event_id')
          .onRef('published.exhibitor_id', '=', 'occupancy.exhibitor_id')
          .on('published.status', '=', 'published'),
      )
      .select((eb) => [
        'stand.stand_id',
        'stand.hall_id',
        'stand.number',
        'stand.polygon',
        'stand.area_square_metres',
        'stand.open_sides',
        'stand.power_kilowatts',
        'stand.has_network',
        'stand.category',
        'stand.pavilion',
        'stand.price_cents',
        'stand.status',
        'stand.version',
        'occupancy.exhibitor_id',
        'occupancy.held_until',
        'occupancy.published_at',
        eb.fn
          .coalesce(
            'exhibitor.name',
            eb
              .ref('published.content', '->>')
              .key('displayName' as never)
              .$castTo<string>(),
          )
          .as('exhibitor_name'),
        jsonArrayFrom(
          eb
            .selectFrom('co_exhibitor as c')
            .leftJoin('exhibitor as e', (join) =>
              join
                .onRef('e.event_id', '=', 'c.event_id')
                .onRef('e.exhibitor_id', '=', 'c.exhibitor_id'),
            )
            .leftJoin('listing_revision as r', (join) =>
              join
                .onRef('r.event_id', '=', 'c.event_id')
                .onRef('r.exhibitor_id', '=', 'c.exhibitor_id')
                .on('r.status', '=', 'published'),
            )
            .select([
              'c.exhibitor_id as exhibitorId',
              sql<string>`coalesce(e.name, r.content ->> 'displayName', c.name)`.as('name'),
            ])
            .whereRef('c.event_id', '=', 'occupancy.event_id')
            .whereRef('c.main_id', '=', 'occupancy.exhibitor_id')
            .orderBy('c.name'),
        ).as('co_exhibitors'),
      ])
      .where('stand.event_id', '=', scope.eventId)
  );
}

type StandRow = Awaited<ReturnType<ReturnType<typeof standsOf>['execute']>>[number];

function standOf(row: StandRow, now: Date): Stand {
  const stored = {
    status: row.status as StandStatus,
    occupancy: row.exhibitor_id
      ? {
          exhibitorId: row.exhibitor_id as ExhibitorId,
          exhibitorName: row.exhibitor_name ?? '',
          coExhibitors: row.co_exhibitors as { exhibitorId: ExhibitorId; name: string }[],
          heldUntil: row.held_until,
          publishedAt: row.published_at,
        }
      : null,
  };
  const status = statusAt(stored, now);
  return {
    standId: row.stand_id as StandId,
    hallId: row.hall_id as HallId,
    number: row.number,
    polygon: row.polygon,
    areaSquareMetres: row.area_square_metres,
    openSides: row.open_sides,
    powerKilowatts: row.power_kilowatts,
    hasNetwork: row.has_network,
    category: row.category,
    pavilion: row.pavilion,
    priceCents: row.price_cents,
    status,
    occupancy: status === 'available' ? null : stored.occupancy,
    version: row.version,
  };
}

export async function listHalls(scope: EventScope): Promise<Hall[]> {
  const rows = await scope.tx
    .selectFrom('hall')
    .select([
      'hall_id as hallId',
      'name',
      'width_metres as widthMetres',
      'depth_metres as depthMetres',
    ])
    .where('event_id', '=', scope.eventId)
    .orderBy('position')
    .orderBy('name')
    .execute();
  return rows as Hall[];
}

export async function listFixtures(scope: EventScope): Promise<Fixture[]> {
  const rows = await scope.tx
    .selectFrom('hall_fixture')
    .select([
      'fixture_id as fixtureId',
      'hall_id as hallId',
      'kind',
      'polygon',
      'caption',
      'version',
    ])
    .where('event_id', '=', scope.eventId)
    .execute();
  return rows as Fixture[];
}

export async function readPlan(scope: Reader): Promise<Plan> {
  const halls = await listHalls(scope);
  const fixtures = await listFixtures(scope);
  const rows = await standsOf(scope).orderBy('stand.number').execute();
  return { halls, fixtures, stands: rows.map((row) => standOf(row, scope.now)) };
}

/** The stand and who has it, held until this transaction ends; a second organiser waits here. */
export async function lockStand(scope: WritingScope, standId: StandId) {
  const stand = await scope.tx
    .selectFrom('stand')
    .select(['stand_id', 'number', 'status', 'version'])
    .where('event_id', '=', scope.eventId)
    .where('stand_id', '=', standId)
    .forUpdate()
    .executeTakeFirst();
  if (!stand) return null;
  const occupancy = await scope.tx
    .selectFrom('stand_assignment')
    .select([
      'exhibitor_id as exhibitorId',
      'held_until as heldUntil',
      'published_at as publishedAt',
    ])
    .where('event_id', '=', scope.eventId)
    .where('stand_id', '=', standId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return {
    standId,
    number: stand.number,
    status: stand.status as StandStatus,
    occupancy: occupancy ?? null,
    version: stand.version,
  };
}
export type LockedStand = NonNullable<Awaited<ReturnType<typeof lockStand>>>;

export async function saveStandStatus(
  scope: WritingScope,
  change: { standId: StandId; status: StandStatus },
): Promise<void> {
  await scope.tx
    .updateTable('stand')
    .set({ status: change.status })
    .where('event_id', '=', scope.eventId)
    .where('stand_id', '=', change.standId)
    .execute();
}

export async function insertAssignment(
  scope: OrganiserScope,
  given: {
    standId: StandId;
    exhibitorId: ExhibitorId;
    heldUntil: Date | null;
    publishedAt: Date | null;
    grounds?: Grounds | null;
  },
): Promise<void> {
  await scope.tx
    .insertInto('stand_assignment')
    .values({
      event_id: scope.eventId,
      stand_id: given.standId,
      exhibitor_id: given.exhibitorId,
      kind: given.heldUntil ? 'held' : 'assigned',
      held_until: given.heldUntil,
      started_at: scope.now,
      published_at: given.publishedAt,
      grounds: given.grounds ? JSON.stringify(given.grounds) : null,
    })
    .execute();
}

export async function publishAssignment(scope: OrganiserScope, standId: StandId): Promise<void> {
  await scope.tx
    .updateTable('stand_assignment')
    .set({ published_at: scope.now })
    .where('event_id', '=', scope.eventId)
    .where('stand_id', '=', standId)
    .where('ended_at', 'is', null)
    .execute();
}

/** The row stays as history: who had the stand from when to when. */
export async function endAssignment(scope: EventWideScope, standId: StandId): Promise<void> {
  await scope.tx
    .updateTable('stand_assignment')
    .set({ ended_at: scope.now })
    .where('event_id', '=', scope.eventId)
    .where('stand_id', '=', standId)
    .where('ended_at', 'is', null)
    .execute();
}

export async function findExhibitorName(scope: EventWideScope, exhibitorId: ExhibitorId) {
  return exhibitorNameOf(scope, exhibitorId).executeTakeFirst();
}

/** Until this transaction ends it neither leaves nor joins the stand of another one. */
export async function lockExhibitorName(scope: OrganiserScope, exhibitorId: ExhibitorId) {
  return exhibitorNameOf(scope, exhibitorId).forKeyShare().executeTakeFirst();
}

function exhibitorNameOf(scope: EventWideScope, exhibitorId: ExhibitorId) {
  return scope.tx
    .selectFrom('exhibitor')
    .select(['name', 'participation', 'is_co_exhibitor as isCoExhibitor'])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId);
}

/** All stands of a hall with who has them, locked in one order so that no two savers wait in a ring. */
export async function lockStandsOfHall(scope: OrganiserScope, hallId: HallId): Promise<Stand[]> {
  await scope.tx
    .selectFrom('stand')
    .select('stand_id')
    .where('event_id', '=', scope.eventId)
    .where('hall_id', '=', hallId)
    .orderBy('stand_id')
    .forUpdate()
    .execute();
  const rows = await standsOf(scope).where('stand.hall_id', '=', hallId).execute();
  return rows.map((row) => standOf(row, scope.now));
}

const columnsOf = (stand: StandInput) => ({
  number: stand.number,
  polygon: JSON.stringify(stand.polygon),
  area_square_metres: Math.max(0.01, Math.round(area(stand.polygon) * 100) / 100),
  open_sides: stand.openSides,
  power_kilowatts: stand.powerKilowatts,
  has_network: stand.hasNetwork,
  category: stand.category,
  pavilion: stand.pavilion,
  price_cents: stand.priceCents,
});

export async function insertStands(
  scope: OrganiserScope,
  given: { hallId: HallId; stands: readonly (StandInput & { standId: StandId })[] },
): Promise<void> {
  if (given.stands.length === 0) return;
  await scope.tx
    .insertInto('stand')
    .values(
      given.stands.map((stand) => ({
        event_id: scope.eventId as EventId,
        hall_id: given.hallId,
        stand_id: stand.standId,
        ...columnsOf(stand),
      })),
    )
    .execute();
}

export async function saveStand(
  scope: OrganiserScope,
  stand: StandInput & { standId: StandId },
): Promise<void> {
  await scope.tx
    .updateTable('stand')
    .set((eb) => ({ ...columnsOf(stand), version: eb('version', '+', 1) }))
    .where('event_id', '=', scope.eventId)
    .where('stand_id', '=', stand.standId)
    .execute();
}

/** Frees the numbers first, so that two stands may swap theirs in one saving. */
export async function parkStandNumbers(
  scope: OrganiserScope,
  standIds: readonly StandId[],
): Promise<void> {
  if (standIds.length === 0) return;
  await scope.tx
    .updateTable('stand')
    .set((eb) => ({ number: eb.cast<string>('stand_id', 'text') }))
    .where('event_id', '=', scope.eventId)
    .where('stand_id', 'in', [...standIds])
    .execute();
}

export async function deleteStands(
  scope: OrganiserScope,
  standIds: readonly StandId[],
): Promise<void> {
  if (standIds.length === 0) return;
  await scope.tx
    .deleteFrom('stand')
    .where('event_id', '=', scope.eventId)
    .where('stand_id', 'in', [...standIds])
    .execute();
}

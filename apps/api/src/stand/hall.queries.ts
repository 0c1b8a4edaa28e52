import type { HallId } from '@foyer/domain/identifier.ts';
import type { FixtureInput, Hall, HallInput } from '@foyer/domain/stand/stand.schema.ts';
import type { OrganiserScope } from '../access/scopes.ts';

/** Serialises everybody who draws in one hall. */
export async function lockHall(scope: OrganiserScope, hallId: HallId): Promise<Hall | null> {
  const row = await scope.tx
    .selectFrom('hall')
    .select([
      'hall_id as hallId',
      'name',
      'width_metres as widthMetres',
      'depth_metres as depthMetres',
    ])
    .where('event_id', '=', scope.eventId)
    .where('hall_id', '=', hallId)
    .forUpdate()
    .executeTakeFirst();
  return (row as Hall | undefined) ?? null;
}

export async function insertHall(
  scope: OrganiserScope,
  hall: HallInput & { hallId: HallId },
): Promise<void> {
  const { count } = await scope.tx
    .selectFrom('hall')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('event_id', '=', scope.eventId)
    .executeTakeFirstOrThrow();
  await scope.tx
    .insertInto('hall')
    .values({
      event_id: scope.eventId,
      hall_id: hall.hallId,
      name: hall.name,
      width_metres: hall.widthMetres,
      depth_metres: hall.depthMetres,
      position: Number(count),
    })
    .execute();
}

export async function saveHall(scope: OrganiserScope, hall: Hall): Promise<void> {
  await scope.tx
    .updateTable('hall')
    .set({ name: hall.name, width_metres: hall.widthMetres, depth_metres: hall.depthMetres })
    .where('event_id', '=', scope.eventId)
    .where('hall_id', '=', hall.hallId)
    .execute();
}

export async function deleteHall(scope: OrganiserScope, hallId: HallId): Promise<void> {
  await scope.tx
    .deleteFrom('hall')
    .where('event_id', '=', scope.eventId)
    .where('hall_id', '=', hallId)
    .execute();
}

/** Locked until this transaction ends, so that a version that was seen is still the last one. */
export async function lockFixturesOfHall(scope: OrganiserScope, hallId: HallId) {
  const rows = await scope.tx
    .selectFrom('hall_fixture')
    .select(['fixture_id as fixtureId', 'kind', 'polygon', 'caption', 'version'])
    .where('event_id', '=', scope.eventId)
    .where('hall_id', '=', hallId)
    .orderBy('fixture_id')
    .forUpdate()
    .execute();
  return rows as (FixtureInput & { version: number })[];
}

export async function insertFixtures(
  scope: OrganiserScope,
  given: { hallId: HallId; fixtures: readonly FixtureInput[] },
): Promise<void> {
  if (given.fixtures.length === 0) return;
  await scope.tx
    .insertInto('hall_fixture')
    .values(
      given.fixtures.map(({ fixtureId, kind, polygon, caption }) => ({
        event_id: scope.eventId,
        hall_id: given.hallId,
        fixture_id: fixtureId,
        kind,
        polygon: JSON.stringify(polygon),
        caption: JSON.stringify(caption),
      })),
    )
    .execute();
}

export async function saveFixture(scope: OrganiserScope, fixture: FixtureInput): Promise<void> {
  await scope.tx
    .updateTable('hall_fixture')
    .set((eb) => ({
      kind: fixture.kind,
      polygon: JSON.stringify(fixture.polygon),
      caption: JSON.stringify(fixture.caption),
      version: eb('version', '+', 1),
    }))
    .where('event_id', '=', scope.eventId)
    .where('fixture_id', '=', fixture.fixtureId)
    .execute();
}

export async function deleteFixtures(
  scope: OrganiserScope,
  fixtureIds: readonly string[],
): Promise<void> {
  if (fixtureIds.length === 0) return;
  await scope.tx
    .deleteFrom('hall_fixture')
    .where('event_id', '=', scope.eventId)
    .where('fixture_id', 'in', [...fixtureIds])
    .execute();
}

/** One of the numbers that a stand in another hall has already. */
export async function findNumberElsewhere(
  scope: OrganiserScope,
  given: { hallId: HallId; numbers: readonly string[] },
): Promise<string | null> {
  if (given.numbers.length === 0) return null;
  const row = await scope.tx
    .selectFrom('stand')
    .select('number')
    .where('event_id', '=', scope.eventId)
    .where('hall_id', '<>', given.hallId)
    .where(
      (eb) => eb.fn<string>('lower', ['number']),
      'in',
      given.numbers.map((number) => number.toLowerCase()),
    )
    .executeTakeFirst();
  return row?.number ?? null;
}

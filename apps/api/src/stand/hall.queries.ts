import type { HallId } from '@foyer/domain/identifier.ts';
import type { Hall, HallInput } from '@foyer/domain/stand/stand.schema.ts';
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

import type { Place, PlaceInput } from '@foyer/domain/demo/demo.schema.ts';
import type { PlaceId } from '@foyer/domain/identifier.ts';
import { sql } from 'kysely';
import type { BoothScope, OrganiserScope } from '../access/scopes.ts';
import { placeColumns as columns } from './demo.queries.ts';

export async function findPlace(
  scope: OrganiserScope | BoothScope,
  placeId: PlaceId,
): Promise<Place | null> {
  const row = await scope.tx
    .selectFrom('demo_place')
    .select(columns)
    .where('event_id', '=', scope.eventId)
    .where('place_id', '=', placeId)
    .executeTakeFirst();
  return (row as unknown as Place | undefined) ?? null;
}

/** All of them, locked: whoever points a demo at one waits, and finds it gone if it goes. */
export async function lockPlaces(scope: OrganiserScope): Promise<Place[]> {
  const rows = await scope.tx
    .selectFrom('demo_place')
    .select(columns)
    .where('event_id', '=', scope.eventId)
    .orderBy('position')
    .orderBy('place_id')
    .forUpdate()
    .execute();
  return rows as unknown as Place[];
}

const placeValues = ({ name, capacity, opening, slotMinutes, equipment }: PlaceInput) => ({
  name: JSON.stringify(name),
  capacity,
  opening: JSON.stringify(opening),
  slot_minutes: slotMinutes,
  equipment: [...equipment],
});

export async function insertPlace(
  scope: OrganiserScope,
  given: { readonly place: PlaceInput; readonly position: number },
): Promise<Place> {
  const row = await scope.tx
    .insertInto('demo_place')
    .values({
      event_id: scope.eventId,
      ...placeValues(given.place),
      position: given.position,
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
  return row as unknown as Place;
}

export async function savePlace(
  scope: OrganiserScope,
  { placeId, ...place }: Place,
): Promise<void> {
  await scope.tx
    .updateTable('demo_place')
    .set(placeValues(place))
    .where('event_id', '=', scope.eventId)
    .where('place_id', '=', placeId)
    .execute();
}

export async function savePlaceOrder(
  scope: OrganiserScope,
  placeIds: readonly PlaceId[],
): Promise<void> {
  await sql`
    update demo_place set position = ordered.position - 1
    from unnest(${sql.val([...placeIds])}::uuid[]) with ordinality as ordered (place_id, position)
    where demo_place.event_id = ${scope.eventId}
      and demo_place.place_id = ordered.place_id`.execute(scope.tx);
}

/** Demos that are to be shown there, or wait to be. */
export async function countDemosAt(scope: OrganiserScope, placeId: PlaceId): Promise<number> {
  const { count } = await scope.tx
    .selectFrom('demo')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('event_id', '=', scope.eventId)
    .where((eb) => eb.or([eb('place_id', '=', placeId), eb('published_place_id', '=', placeId)]))
    .where('status', 'in', ['submitted', 'scheduled'])
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Drafts and demos that came to nothing forget the place; the database would else keep it. */
export async function deletePlace(scope: OrganiserScope, placeId: PlaceId): Promise<void> {
  await scope.tx
    .updateTable('demo')
    .set({ place_id: null })
    .where('event_id', '=', scope.eventId)
    .where('place_id', '=', placeId)
    .where('status', 'not in', ['submitted', 'scheduled'])
    .execute();
  await scope.tx
    .deleteFrom('demo_place')
    .where('event_id', '=', scope.eventId)
    .where('place_id', '=', placeId)
    .execute();
}

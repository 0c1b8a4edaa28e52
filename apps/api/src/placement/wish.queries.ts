import type { Row } from '@foyer/database/tables.ts';
import type { ExhibitorId, StandId } from '@foyer/domain/identifier.ts';
import type { StandWishInput } from '@foyer/domain/placement/placement.schema.ts';
import type { BoothScope, EventSystemScope, OrganiserScope } from '../access/scopes.ts';

type Reader = OrganiserScope | BoothScope | EventSystemScope;

function wishesOf(scope: Reader) {
  return scope.tx.selectFrom('stand_wish').selectAll().where('event_id', '=', scope.eventId);
}

function wishOf(row: Row<'stand_wish'>): StandWishInput {
  return {
    minSquareMetres: row.min_square_metres,
    maxSquareMetres: row.max_square_metres,
    powerKilowatts: row.power_kilowatts,
    needsNetwork: row.needs_network,
    openSides: row.open_sides,
    nearIds: row.near_ids,
    notNearIds: row.not_near_ids,
    besideNames: row.beside_names,
    apartFromNames: row.apart_from_names,
    rankedStandIds: row.ranked_stand_ids as StandId[],
  };
}

export async function listWishes(scope: Reader): Promise<Map<ExhibitorId, StandWishInput>> {
  const rows = await wishesOf(scope).execute();
  return new Map(rows.map((row) => [row.exhibitor_id as ExhibitorId, wishOf(row)]));
}

export async function findOwnWish(scope: BoothScope): Promise<StandWishInput | null> {
  const row = await wishesOf(scope)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .orderBy('exhibitor_id')
    .executeTakeFirst();
  return row ? wishOf(row) : null;
}

/** Which stands may be for it at all; its points are the organiser's. */
export async function findOwnPart(
  scope: BoothScope,
): Promise<{ category: string; pavilion: string }> {
  const row = await scope.tx
    .selectFrom('placement_claim')
    .select(['category', 'pavilion'])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .executeTakeFirst();
  return row ?? { category: '', pavilion: '' };
}

export async function saveWishRow(scope: BoothScope, wish: StandWishInput): Promise<void> {
  const columns = {
    min_square_metres: wish.minSquareMetres,
    max_square_metres: wish.maxSquareMetres,
    power_kilowatts: wish.powerKilowatts,
    needs_network: wish.needsNetwork,
    open_sides: wish.openSides,
    near_ids: wish.nearIds,
    not_near_ids: wish.notNearIds,
    beside_names: wish.besideNames,
    apart_from_names: wish.apartFromNames,
    ranked_stand_ids: wish.rankedStandIds,
    updated_at: scope.now,
  };
  await scope.tx
    .insertInto('stand_wish')
    .values({ event_id: scope.eventId, exhibitor_id: scope.exhibitorId, ...columns })
    .onConflict((conflict) => conflict.columns(['event_id', 'exhibitor_id']).doUpdateSet(columns))
    .execute();
}

export async function getTimeZone(scope: Reader): Promise<string> {
  const { time_zone } = await scope.tx
    .selectFrom('event')
    .select('time_zone')
    .where('event_id', '=', scope.eventId)
    .executeTakeFirstOrThrow();
  return time_zone;
}

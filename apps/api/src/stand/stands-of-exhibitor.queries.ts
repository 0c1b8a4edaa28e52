import type { ExhibitorId, StandId } from '@foyer/domain/identifier.ts';
import type { PlaceableExhibitor } from '@foyer/domain/stand/stand.schema.ts';
import type { BoothScope, EventWideScope, OrganiserScope } from '../access/scopes.ts';

/** The stands that are assigned to it or held for it now, in the order in which everybody locks them. */
export async function listStandsOfExhibitor(
  scope: EventWideScope,
  exhibitorId: string,
): Promise<StandId[]> {
  const rows = await scope.tx
    .selectFrom('stand_assignment')
    .select('stand_id')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .where('ended_at', 'is', null)
    // A hold that has lapsed by the clock holds nothing back.
    .where((or) => or.or([or('held_until', 'is', null), or('held_until', '>', scope.now)]))
    .orderBy('stand_id')
    .execute();
  return rows.map((row) => row.stand_id as StandId);
}

/** Whoever may have a stand, with those it has; a co-exhibitor with those it shares. */
export async function listPlaceableExhibitors(
  scope: OrganiserScope,
): Promise<PlaceableExhibitor[]> {
  const rows = await scope.tx
    .selectFrom('exhibitor')
    .leftJoin('co_exhibitor as guest', (join) =>
      join
        .onRef('guest.event_id', '=', 'exhibitor.event_id')
        .onRef('guest.exhibitor_id', '=', 'exhibitor.exhibitor_id'),
    )
    .leftJoin('exhibitor as main', (join) =>
      join
        .onRef('main.event_id', '=', 'guest.event_id')
        .onRef('main.exhibitor_id', '=', 'guest.main_id'),
    )
    .select((eb) => [
      'exhibitor.exhibitor_id as exhibitorId',
      'exhibitor.name',
      'exhibitor.participation',
      'main.exhibitor_id as mainId',
      'main.name as mainName',
      eb
        .selectFrom('stand_presence as there')
        .innerJoin('stand', (join) =>
          join
            .onRef('stand.event_id', '=', 'there.event_id')
            .onRef('stand.stand_id', '=', 'there.stand_id'),
        )
        .select((inner) => inner.fn<string[]>('array_agg', ['stand.number']).as('numbers'))
        .whereRef('there.event_id', '=', 'exhibitor.event_id')
        .whereRef('there.exhibitor_id', '=', 'exhibitor.exhibitor_id')
        .where('there.kind', '=', 'assigned')
        .as('numbers'),
    ])
    .where('exhibitor.event_id', '=', scope.eventId)
    .where('exhibitor.participation', 'not in', ['withdrawn', 'cancelled', 'rejected', 'to_reject'])
    .orderBy('exhibitor.name')
    .execute();
  return rows.map(({ numbers, mainId, mainName, ...row }) => ({
    ...row,
    exhibitorId: row.exhibitorId as ExhibitorId,
    standNumbers: [...(numbers ?? [])].sort(),
    main: mainId ? { exhibitorId: mainId as ExhibitorId, name: mainName ?? '' } : null,
  }));
}

/** The stands this exhibitor has or shares, for its home and its booth page. */
export async function listOwnStandIds(scope: BoothScope): Promise<StandId[]> {
  const rows = await scope.tx
    .selectFrom('stand_presence')
    .select('stand_id')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('kind', '=', 'assigned')
    .where('published_at', 'is not', null)
    .execute();
  return rows.map(({ stand_id }) => stand_id as StandId);
}

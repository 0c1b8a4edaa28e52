import type { StandId } from '@foyer/domain/identifier.ts';
import type { OrganiserScope } from '../access/scopes.ts';

/** The stands that are assigned to it or held for it now, in the order in which everybody locks them. */
export async function listStandsOfExhibitor(
  scope: OrganiserScope,
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

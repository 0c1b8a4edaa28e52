import type { ExhibitorId, StandId } from '@foyer/domain/identifier.ts';
import type { WaitingExhibitor } from '@foyer/domain/stand/stand.schema.ts';
import type { OrganiserScope } from '../access/scopes.ts';

type Wait = { readonly standId: StandId; readonly exhibitorId: ExhibitorId };

/**
 * Who would like the stand should it become free; first come first. Who has it meanwhile waits no
 * longer, but keeps its place as long as that can be undone.
 */
export async function listWaiting(
  scope: OrganiserScope,
  standId: StandId,
): Promise<WaitingExhibitor[]> {
  const rows = await scope.tx
    .selectFrom('stand_waiting as waiting')
    .innerJoin('exhibitor', (join) =>
      join
        .onRef('exhibitor.event_id', '=', 'waiting.event_id')
        .onRef('exhibitor.exhibitor_id', '=', 'waiting.exhibitor_id'),
    )
    .select(['waiting.exhibitor_id as exhibitorId', 'exhibitor.name', 'waiting.since'])
    .where('waiting.event_id', '=', scope.eventId)
    .where('waiting.stand_id', '=', standId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('stand_assignment as has')
            .select('has.stand_id')
            .whereRef('has.event_id', '=', 'waiting.event_id')
            .whereRef('has.stand_id', '=', 'waiting.stand_id')
            .whereRef('has.exhibitor_id', '=', 'waiting.exhibitor_id')
            .where('has.kind', '=', 'assigned')
            .where('has.ended_at', 'is', null),
        ),
      ),
    )
    .orderBy('waiting.since')
    .orderBy('exhibitor.name')
    .execute();
  return rows as WaitingExhibitor[];
}

export async function insertWaiting(scope: OrganiserScope, wait: Wait): Promise<boolean> {
  const added = await scope.tx
    .insertInto('stand_waiting')
    .values({
      event_id: scope.eventId,
      stand_id: wait.standId,
      exhibitor_id: wait.exhibitorId,
      since: scope.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('stand_id')
    .executeTakeFirst();
  return added !== undefined;
}

export async function deleteWaiting(scope: OrganiserScope, wait: Wait): Promise<boolean> {
  const gone = await scope.tx
    .deleteFrom('stand_waiting')
    .where('event_id', '=', scope.eventId)
    .where('stand_id', '=', wait.standId)
    .where('exhibitor_id', '=', wait.exhibitorId)
    .returning('stand_id')
    .executeTakeFirst();
  return gone !== undefined;
}

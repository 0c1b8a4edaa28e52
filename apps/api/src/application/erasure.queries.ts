import type { EventId } from '@foyer/domain/identifier.ts';
import type { SystemScope } from '../access/scopes.ts';

type EventSystemScope = SystemScope & { readonly eventId: EventId };

/** Events that keep applications, and what says how long. */
export async function listEventsWithApplications(scope: SystemScope) {
  return scope.tx
    .selectFrom('event')
    .leftJoin('call', 'call.event_id', 'event.event_id')
    .select([
      'event.event_id as eventId',
      'ends_on as endsOn',
      'time_zone as timeZone',
      'retention_days as retentionDays',
      'closes_on as closesOn',
    ])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('application')
          .select('application_id')
          .whereRef('application.event_id', '=', 'event.event_id'),
      ),
    )
    .execute();
}

/** Answers how many there were; links, files and comments go with them. */
export async function eraseApplications(
  scope: EventSystemScope,
  which: 'all' | 'never_handed_in',
): Promise<number> {
  const all = scope.tx.deleteFrom('application').where('event_id', '=', scope.eventId);
  const erased = which === 'all' ? all : all.where('submitted_at', 'is', null);
  const { numDeletedRows } = await erased.executeTakeFirst();
  return Number(numDeletedRows);
}

/** After a day nobody needs to know which applications came from one connection. */
export async function forgetSenders(scope: SystemScope, before: Date): Promise<void> {
  await scope.tx
    .updateTable('application')
    .set({ sender_hash: null })
    .where('sender_hash', 'is not', null)
    .where('created_at', '<', before)
    .execute();
}

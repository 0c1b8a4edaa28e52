import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import type { EventSystemScope } from '../access/scopes.ts';

export async function getSignedSubject(scope: EventSystemScope, exhibitorId: ExhibitorId) {
  return scope.tx
    .selectFrom('event')
    .innerJoin('exhibitor', 'exhibitor.event_id', 'event.event_id')
    .select([
      'event.name as eventName',
      'event.slug as eventSlug',
      'event.organiser_name as organiserName',
      'exhibitor.name as exhibitorName',
    ])
    .where('event.event_id', '=', scope.eventId)
    .where('exhibitor.exhibitor_id', '=', exhibitorId)
    .executeTakeFirstOrThrow();
}

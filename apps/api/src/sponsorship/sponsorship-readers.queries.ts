import type { EventId, ExhibitorId } from '@foyer/domain/identifier.ts';
import type { SystemScope } from '../access/scopes.ts';

type EventSystemScope = SystemScope & { readonly eventId: EventId };

/** Who looks after sponsors: those with that role, else the owners. */
export async function listSponsorshipTeam(scope: EventSystemScope) {
  const team = await scope.tx
    .selectFrom('team_member as m')
    .innerJoin('auth.user as u', 'u.id', 'm.account_id')
    .select(['u.email', 'u.name', 'u.locale', 'm.role'])
    .where('m.event_id', '=', scope.eventId)
    .where('m.role', 'in', ['sponsorship', 'owner'])
    .orderBy('m.created_at')
    .execute();
  const charged = team.filter(({ role }) => role === 'sponsorship');
  return charged.length > 0 ? charged : team;
}

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

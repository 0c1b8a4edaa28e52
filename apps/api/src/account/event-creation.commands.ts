import { randomUUID } from 'node:crypto';
import { refuseEvent } from '@foyer/domain/event/event.refusals.ts';
import type { NewEvent } from '@foyer/domain/event/event.schema.ts';
import type { EventId } from '@foyer/domain/identifier.ts';
import { type AccountScope, asFirstOwner } from '../access/scopes.ts';
import { insertEvent } from '../event/event.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import { insertTeamMember } from '../team/team.queries.ts';
import { listHats, mayCreateEvents } from './account.queries.ts';

/** Whoever creates an event owns it; once it exists the transaction acts as its team. */
export async function createEvent(scope: AccountScope, event: NewEvent) {
  if (!(await mayCreateEvents(scope, await listHats(scope)))) {
    throw refuseEvent('event.may_not_create');
  }
  const eventId = randomUUID() as EventId;
  await insertEvent(scope, { eventId, event });
  const owner = asFirstOwner(scope, eventId);
  await insertTeamMember(owner, { accountId: scope.accountId, role: 'owner' });
  await recordFact(owner, {
    noun: 'event',
    nounId: eventId,
    type: 'event.created',
    audience: 'organiser',
    after: { name: event.name, slug: event.slug },
  });
  return { eventId, slug: event.slug };
}

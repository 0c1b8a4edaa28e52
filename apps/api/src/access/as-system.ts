import { changeScope } from '@foyer/database/scope.ts';
import type {
  ApplicantScope,
  BadgeScope,
  BoothScope,
  EventSystemScope,
  OrganiserScope,
  VisitorScope,
} from './scopes.ts';

/**
 * For the few steps that follow from a permitted act and reach a table the actor itself may not
 * write: the running transaction acts for the system, of the same event, until `work` is done.
 */
export async function asSystem<T>(
  scope: OrganiserScope | BoothScope | VisitorScope | ApplicantScope | BadgeScope,
  work: (scope: EventSystemScope) => Promise<T>,
): Promise<T> {
  changeScope(scope.tx, { kind: 'system' });
  try {
    return await work({
      now: scope.now,
      locale: scope.locale,
      services: scope.services,
      tx: scope.tx,
      kind: 'system',
      eventId: scope.eventId,
      accountId: null,
      // A visitor has no name here, and history keeps none.
      actorName: scope.kind === 'public' ? 'Foyer' : scope.actorName,
    } as EventSystemScope);
  } finally {
    changeScope(scope.tx, { kind: scope.kind });
  }
}

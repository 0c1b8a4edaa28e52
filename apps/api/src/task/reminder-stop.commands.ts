import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import { asSystem } from '../access/as-system.ts';
import type { BoothScope, OrganiserScope } from '../access/scopes.ts';
import { withdrawWaiting } from '../outbox/mail.queries.ts';
import { forgetWaitingSteps } from './reminder.queries.ts';

/**
 * A task was done, waived or extended while a reminder of it still lay in the outbox: the letter is
 * stopped and its steps are forgotten, so that the job writes it anew with what is left, if anything.
 */
export async function stopWaitingReminder(
  scope: BoothScope | OrganiserScope,
  exhibitorId: ExhibitorId,
): Promise<void> {
  await asSystem(scope, async (system) => {
    // One that the organiser has stopped already is not brought back.
    const stopped = await withdrawWaiting(system, { exhibitorId, template: 'task-reminder' });
    if (stopped > 0) await forgetWaitingSteps(system, exhibitorId);
  });
}

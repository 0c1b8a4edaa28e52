import { refuseApplication } from '@foyer/domain/application/application.refusals.ts';
import { asSystem } from '../access/as-system.ts';
import type { ApplicantScope } from '../access/scopes.ts';
import { renewForContact } from '../invitation/acceptance.commands.ts';
import { findParticipation, lockOwn } from './own-application.queries.ts';

/** The letter that confirms the participation once more, to the address it went to before. */
export async function sendConfirmation(scope: ApplicantScope): Promise<void> {
  const { exhibitorId, status } = await lockOwn(scope);
  const participation = await findParticipation(scope);
  if (!exhibitorId || participation !== 'accepted') {
    throw refuseApplication('application.wrong_status', { from: status, to: 'accepted' });
  }
  await asSystem(scope, (system) => renewForContact(system, exhibitorId));
}

import type { ExhibitorId, StandId } from '@foyer/domain/identifier.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { lockedStand, presentExhibitor, recordStand } from './locked-stand.commands.ts';
import { deleteWaiting, insertWaiting } from './waiting.queries.ts';

type Wait = { readonly standId: StandId; readonly exhibitorId: ExhibitorId };

/** Notes who would like a stand that somebody else has; asking twice keeps the first place in line. */
export async function waitForStand(scope: OrganiserScope, wait: Wait): Promise<void> {
  const stand = await lockedStand(scope, wait.standId);
  const exhibitor = await presentExhibitor(scope, wait.exhibitorId);
  if (!(await insertWaiting(scope, wait))) return;
  await recordStand(scope, stand, {
    happened: 'awaited',
    exhibitorId: wait.exhibitorId,
    audience: 'organiser',
    after: { number: stand.number, exhibitor: exhibitor.name },
  });
}

export async function stopWaiting(scope: OrganiserScope, wait: Wait): Promise<void> {
  const stand = await lockedStand(scope, wait.standId);
  if (!(await deleteWaiting(scope, wait))) return;
  await recordStand(scope, stand, {
    happened: 'given_up',
    exhibitorId: wait.exhibitorId,
    audience: 'organiser',
    after: { number: stand.number },
  });
}

import { randomUUID } from 'node:crypto';
import type { HallId } from '@foyer/domain/identifier.ts';
import { refuseStand } from '@foyer/domain/stand/stand.refusals.ts';
import type { Hall, HallInput } from '@foyer/domain/stand/stand.schema.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { deleteHall, insertHall, saveHall } from './hall.queries.ts';
import { lockedHall, recordHall, refuseProblems } from './locked-hall.commands.ts';
import { keepingVersion } from './plan-version.commands.ts';
import { lockStandsOfHall } from './stand.queries.ts';

export async function addHall(scope: OrganiserScope, hall: HallInput): Promise<{ hallId: HallId }> {
  const hallId = randomUUID() as HallId;
  await insertHall(scope, { ...hall, hallId });
  await recordHall(scope, 'hall.added', { hallId, after: { ...hall } });
  return { hallId };
}

/** A hall shrinks only as far as its stands allow. */
export async function changeHall(scope: OrganiserScope, hall: Hall): Promise<void> {
  const before = await lockedHall(scope, hall.hallId);
  const stands = await lockStandsOfHall(scope, hall.hallId);
  refuseProblems(hall, stands);
  await keepingVersion(scope, { hall: before }, async () => {
    await saveHall(scope, hall);
    return hall;
  });
  await recordHall(scope, 'hall.changed', {
    hallId: hall.hallId,
    before: { name: before.name, widthMetres: before.widthMetres, depthMetres: before.depthMetres },
    after: { name: hall.name, widthMetres: hall.widthMetres, depthMetres: hall.depthMetres },
  });
}

export async function removeHall(scope: OrganiserScope, hallId: HallId): Promise<void> {
  const hall = await lockedHall(scope, hallId);
  const stands = await lockStandsOfHall(scope, hallId);
  if (stands.length > 0) throw refuseStand('stand.hall_not_empty', { stands: stands.length });
  await deleteHall(scope, hallId);
  await recordHall(scope, 'hall.removed', { hallId, before: { name: hall.name } });
}

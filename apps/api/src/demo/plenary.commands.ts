import { refuseDemo } from '@foyer/domain/demo/demo.refusals.ts';
import { liesWithin, timeSpanOf } from '@foyer/domain/demo/demo.rules.ts';
import { maxPlenaries, type Plenary, type PlenaryInput } from '@foyer/domain/demo/demo.schema.ts';
import type { PlenaryId } from '@foyer/domain/identifier.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import { listOccupied } from './demo.queries.ts';
import { lockProgramme } from './demo-changes.queries.ts';
import { deletePlenary, insertPlenary, listPlenaries } from './plenary.queries.ts';

/** Keeps a time free of demos; those that are scheduled then have to be moved first. */
export async function addPlenary(scope: OrganiserScope, plenary: PlenaryInput): Promise<Plenary> {
  await lockProgramme(scope);
  if ((await listPlenaries(scope)).length >= maxPlenaries) {
    throw refuseDemo('demo.too_many_plenaries', { max: maxPlenaries });
  }
  const event = await getEvent(scope);
  const span = timeSpanOf({ ...plenary, placeId: null }, event.timeZone);
  const verdict = liesWithin(span, event);
  if (!verdict.allowed) throw refuseDemo(verdict.code);
  const occupied = await listOccupied(scope, span);
  if (occupied.some((slot) => slot.plenary === null)) throw refuseDemo('demo.plenary_over_demos');
  const added = await insertPlenary(scope, { title: plenary.title, span });
  await record(scope, added, 'plenary_added');
  return added;
}

export async function removePlenary(scope: OrganiserScope, plenaryId: PlenaryId): Promise<void> {
  const removed = await deletePlenary(scope, plenaryId);
  if (!removed) throw refuseDemo('demo.plenary_not_found');
  await record(scope, removed, 'plenary_removed');
}

async function record(
  scope: OrganiserScope,
  { plenaryId, title, startsAt, endsAt }: Plenary,
  happened: 'plenary_added' | 'plenary_removed',
): Promise<void> {
  const what = { title, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
  await recordFact(scope, {
    noun: 'demo',
    nounId: plenaryId,
    type: `demo.${happened}`,
    audience: 'organiser',
    before: happened === 'plenary_removed' ? what : null,
    after: happened === 'plenary_added' ? what : null,
  });
}

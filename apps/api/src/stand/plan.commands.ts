import type { StandId } from '@foyer/domain/identifier.ts';
import { refuseStand } from '@foyer/domain/stand/stand.refusals.ts';
import { canRemove, needsNotice } from '@foyer/domain/stand/stand.rules.ts';
import type { Hall, PlanChanges, Stand } from '@foyer/domain/stand/stand.schema.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { changeFixtures } from './fixture.commands.ts';
import { findNumberElsewhere } from './hall.queries.ts';
import { lockedHall, refuseProblems } from './locked-hall.commands.ts';
import { keepingVersion } from './plan-version.commands.ts';
import { sendNotice } from './stand.mail.ts';
import {
  deleteStands,
  insertStands,
  lockStandsOfHall,
  parkStandNumbers,
  saveStand,
  saveStandStatus,
} from './stand.queries.ts';

/**
 * Saves one sitting at the drawing board, all of it or nothing. Whoever saved first wins; a save
 * based on an older version of a stand is told so and keeps its drawing on the screen.
 */
export async function changePlan(scope: OrganiserScope, changes: PlanChanges): Promise<void> {
  const hall = await lockedHall(scope, changes.hallId);
  await keepingVersion(scope, { hall }, async () => {
    await drawPlan(scope, hall, changes);
    return hall;
  });
}

/** The changes themselves; the hall is locked, and a version is kept by whoever asks for them. */
export async function drawPlan(
  scope: OrganiserScope,
  hall: Hall,
  changes: PlanChanges,
): Promise<void> {
  const before = new Map(
    (await lockStandsOfHall(scope, changes.hallId)).map((s) => [s.standId, s]),
  );
  const removed = changes.removed.map((standId) => known(before, standId));
  for (const stand of removed) {
    const verdict = canRemove(stand, scope.now);
    if (!verdict.allowed) throw refuseStand(verdict.code, { number: stand.number });
  }
  const changed = changes.changed.filter((stand) => {
    const old = known(before, stand.standId);
    if (old.version !== stand.version) {
      throw refuseStand('stand.changed_meanwhile', { number: old.number });
    }
    return differs(old, stand);
  });
  const told = changed.flatMap((stand) => {
    const old = known(before, stand.standId);
    return needsNotice(old) && isMoved(old, stand) ? [{ old, stand }] : [];
  });
  const [first] = told;
  if (first && changes.reason === '') {
    throw refuseStand('stand.notice_needed', { number: first.old.number });
  }
  const after = new Map<StandId, { number: string; polygon: Stand['polygon'] }>(before);
  for (const { standId } of removed) after.delete(standId);
  for (const stand of [...changed, ...changes.created]) after.set(stand.standId, stand);
  refuseProblems(hall, [...after.values()]);
  const drawnNumbers = [...changed, ...changes.created].map(({ number }) => number);
  const elsewhere = await findNumberElsewhere(scope, {
    hallId: hall.hallId,
    numbers: drawnNumbers,
  });
  if (elsewhere) throw refuseStand('stand.number_taken', { number: elsewhere });

  await deleteStands(scope, changes.removed);
  await parkStandNumbers(
    scope,
    changed.filter((s) => s.number !== before.get(s.standId)?.number).map((s) => s.standId),
  );
  for (const stand of changed) await saveStand(scope, stand);
  await insertStands(scope, { hallId: changes.hallId, stands: changes.created });

  await changeFixtures(scope, { hall, changes: changes.fixtures });

  for (const stand of changes.created) await recordStand(scope, 'stand.drawn', stand);
  for (const stand of changed) await recordStand(scope, 'stand.changed', stand);
  for (const stand of removed) await recordStand(scope, 'stand.removed', stand);
  for (const { old, stand } of told)
    await tellOfMove(scope, { old, stand, reason: changes.reason });
}

/** The same exhibitor on a stand that has another place, shape or number now: it acknowledges that anew. */
async function tellOfMove(
  scope: OrganiserScope,
  { old, stand, reason }: { old: Stand; stand: Redrawn; reason: string },
): Promise<void> {
  if (!old.occupancy) return;
  await saveStandStatus(scope, { standId: stand.standId, status: 'assigned' });
  await sendNotice(scope, {
    exhibitorId: old.occupancy.exhibitorId,
    kind: 'moved',
    fromNumber: old.number,
    to: stand,
    reason,
  });
}

function known(stands: ReadonlyMap<StandId, Stand>, standId: StandId): Stand {
  const stand = stands.get(standId);
  if (!stand) throw refuseStand('stand.not_found');
  return stand;
}

const edited = [
  'number',
  'polygon',
  'openSides',
  'powerKilowatts',
  'hasNetwork',
  'category',
  'pavilion',
  'priceCents',
] as const;

type Redrawn = PlanChanges['changed'][number];

function isMoved(before: Stand, after: Redrawn): boolean {
  return (
    before.number !== after.number ||
    JSON.stringify(before.polygon) !== JSON.stringify(after.polygon)
  );
}

function differs(before: Stand, after: Redrawn): boolean {
  return edited.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

function recordStand(
  scope: OrganiserScope,
  type: `stand.${string}`,
  stand: { standId: StandId; number: string },
): Promise<void> {
  return recordFact(scope, {
    noun: 'stand',
    nounId: stand.standId,
    type,
    audience: 'organiser',
    after: { number: stand.number },
  });
}

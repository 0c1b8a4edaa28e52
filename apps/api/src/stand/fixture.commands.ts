import { textIn } from '@foyer/domain/locales.ts';
import { bounds, boundsContain, boundsOfHall, crossesItself } from '@foyer/domain/polygon.ts';
import { refuseStand } from '@foyer/domain/stand/stand.refusals.ts';
import type { FixtureInput, Hall, PlanChanges } from '@foyer/domain/stand/stand.schema.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { deleteFixtures, insertFixtures, lockFixturesOfHall, saveFixture } from './hall.queries.ts';

/** Saves what else stands in the hall, as part of one sitting at the drawing board. */
export async function changeFixtures(
  scope: OrganiserScope,
  { hall, changes }: { hall: Hall; changes: PlanChanges['fixtures'] },
): Promise<void> {
  const { created, changed, removed } = changes;
  if (created.length + changed.length + removed.length === 0) return;
  const before = new Map(
    (await lockFixturesOfHall(scope, hall.hallId)).map((one) => [one.fixtureId, one]),
  );
  for (const fixture of changed) {
    if (before.get(fixture.fixtureId)?.version === fixture.version) continue;
    throw refuseStand('stand.fixture_changed_meanwhile', { name: nameOf(scope, fixture) });
  }
  for (const fixture of [...created, ...changed]) {
    const fits = boundsContain(boundsOfHall(hall), bounds(fixture.polygon));
    if (fits && !crossesItself(fixture.polygon)) continue;
    throw refuseStand('stand.fixture_outside_hall', { name: nameOf(scope, fixture) });
  }
  // What a colleague has removed already is gone as wished.
  await deleteFixtures(
    scope,
    removed.filter((fixtureId) => before.has(fixtureId)),
  );
  for (const fixture of changed) await saveFixture(scope, fixture);
  await insertFixtures(scope, { hallId: hall.hallId, fixtures: created });
  await recordFact(scope, {
    noun: 'hall',
    nounId: hall.hallId,
    type: 'hall.furnished',
    audience: 'organiser',
    after: { name: hall.name },
  });
}

function nameOf({ locale }: OrganiserScope, { caption, kind }: FixtureInput): string {
  return textIn(caption, locale) || kind;
}

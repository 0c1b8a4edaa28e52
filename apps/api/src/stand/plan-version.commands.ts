import { countsOf, differencesOf } from '@foyer/domain/stand/plan-version.rules.ts';
import { type HallDrawing, hallDrawingSchema } from '@foyer/domain/stand/plan-version.schema.ts';
import type { Hall } from '@foyer/domain/stand/stand.schema.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { lockFixturesOfHall } from './hall.queries.ts';
import { findLastPlanVersion, insertPlanVersion } from './plan-version.queries.ts';
import { lockStandsOfHall } from './stand.queries.ts';

/**
 * Does what changes the drawing of a hall and keeps the new one as a version. What was there before
 * the first of them is kept too, under nobody's name. The hall has to be locked: numbers are
 * counted. `change` answers the hall as it is then.
 */
export async function keepingVersion(
  scope: OrganiserScope,
  given: { readonly hall: Hall; readonly restoredFrom?: number },
  change: () => Promise<Hall>,
): Promise<void> {
  const { hallId } = given.hall;
  const before = (await findLastPlanVersion(scope, hallId)) ?? (await keepFirst(scope, given.hall));
  const hall = await change();
  const drawing = await drawingOf(scope, hall);
  const changes = countsOf(differencesOf(before.drawing, drawing));
  if (Object.keys(changes).length === 0) return;
  await insertPlanVersion(scope, {
    ...{ hallId, number: before.number + 1, savedBy: scope.actorName, changes, drawing },
    restoredFrom: given.restoredFrom ?? null,
  });
}

/** An empty hall is no version to go back to. */
async function keepFirst(scope: OrganiserScope, hall: Hall) {
  const drawing = await drawingOf(scope, hall);
  if (drawing.stands.length + drawing.fixtures.length === 0) return { number: 0, drawing };
  const { hallId } = hall;
  const first = { hallId, number: 1, savedBy: null, restoredFrom: null, changes: {}, drawing };
  await insertPlanVersion(scope, first);
  return first;
}

/** What the drawing decides, as it is now. */
async function drawingOf(scope: OrganiserScope, hall: Hall): Promise<HallDrawing> {
  const stands = await lockStandsOfHall(scope, hall.hallId);
  const fixtures = await lockFixturesOfHall(scope, hall.hallId);
  return hallDrawingSchema.parse({ ...hall, stands, fixtures });
}

import type { HallId } from '@foyer/domain/identifier.ts';
import { problemsOfPlan } from '@foyer/domain/stand/plan-problems.ts';
import { refuseStand } from '@foyer/domain/stand/stand.refusals.ts';
import type { Hall, HallInput } from '@foyer/domain/stand/stand.schema.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { lockHall } from './hall.queries.ts';

/** Everybody who draws in a hall waits here for who came first. */
export async function lockedHall(scope: OrganiserScope, hallId: HallId): Promise<Hall> {
  const hall = await lockHall(scope, hallId);
  if (!hall) throw refuseStand('stand.hall_not_found');
  return hall;
}

export function refuseProblems(
  hall: HallInput,
  stands: Parameters<typeof problemsOfPlan>[1],
): void {
  const [problem] = problemsOfPlan(hall, stands);
  if (problem) throw refuseStand(problem.code, problem.params);
}

type HallChange = {
  hallId: HallId;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
};

export function recordHall(
  scope: OrganiserScope,
  type: `hall.${string}`,
  { hallId, ...change }: HallChange,
): Promise<void> {
  return recordFact(scope, {
    noun: 'hall',
    nounId: hallId,
    type,
    audience: 'organiser',
    ...change,
  });
}

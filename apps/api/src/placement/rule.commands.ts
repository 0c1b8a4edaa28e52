import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import { refusePlacement } from '@foyer/domain/placement/placement.refusals.ts';
import type {
  ClaimInput,
  Competitors,
  PlacementRules,
} from '@foyer/domain/placement/placement.schema.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import {
  deleteCompetitorsRow,
  getRules,
  listNames,
  saveClaimRow,
  saveCompetitorsRow,
  saveRulesRow,
} from './rule.queries.ts';

/** Rules hold for all, and so their changes are told in the history of the event. */
export async function saveRules(scope: OrganiserScope, rules: PlacementRules): Promise<void> {
  const before = await getRules(scope);
  await saveRulesRow(scope, rules);
  await recordFact(scope, {
    noun: 'placement',
    nounId: scope.eventId,
    type: 'placement.ruled',
    audience: 'organiser',
    before,
    after: rules,
  });
}

export async function saveClaim(
  scope: OrganiserScope,
  claim: ClaimInput & { readonly exhibitorId: ExhibitorId },
): Promise<void> {
  const { exhibitorId, priorityPoints, category, pavilion } = claim;
  const exhibitor = (await knownNames(scope, [exhibitorId])).get(exhibitorId);
  await saveClaimRow(scope, claim);
  await recordFact(scope, {
    noun: 'placement',
    nounId: exhibitorId,
    type: 'placement.claimed',
    exhibitorId,
    audience: 'organiser',
    after: { exhibitor, priorityPoints, category, pavilion },
  });
}

export async function keepApart(scope: OrganiserScope, pair: Competitors): Promise<void> {
  const [a, b] = pair.exhibitorIds;
  if (a === b) throw refusePlacement('placement.same_exhibitor');
  const names = await knownNames(scope, pair.exhibitorIds);
  await saveCompetitorsRow(scope, pair);
  await recordFact(scope, {
    noun: 'placement',
    nounId: a,
    type: 'placement.parted',
    audience: 'organiser',
    after: { one: names.get(a), other: names.get(b), metres: pair.minDistanceMetres },
  });
}

export async function letTogether(
  scope: OrganiserScope,
  [a, b]: readonly [ExhibitorId, ExhibitorId],
): Promise<void> {
  const names = await knownNames(scope, [a, b]);
  // Whoever comes second finds it done.
  if (!(await deleteCompetitorsRow(scope, [a, b]))) return;
  await recordFact(scope, {
    noun: 'placement',
    nounId: a,
    type: 'placement.rejoined',
    audience: 'organiser',
    after: { one: names.get(a), other: names.get(b) },
  });
}

async function knownNames(scope: OrganiserScope, exhibitorIds: readonly ExhibitorId[]) {
  const names = await listNames(scope, exhibitorIds);
  if (names.size < new Set(exhibitorIds).size) {
    throw refusePlacement('placement.exhibitor_not_found');
  }
  return names;
}

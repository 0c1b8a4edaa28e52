import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import {
  type Claim,
  type ClaimInput,
  type Competitors,
  type PlacedGuest,
  type PlacementRules,
  usualWeights,
  weightsSchema,
} from '@foyer/domain/placement/placement.schema.ts';
import type { BoothScope, EventSystemScope, OrganiserScope } from '../access/scopes.ts';
import { listWishes } from './wish.queries.ts';

type InEvent = OrganiserScope | EventSystemScope;

export async function getRules(scope: InEvent | BoothScope): Promise<PlacementRules> {
  const row = await scope.tx
    .selectFrom('placement_rule')
    .select(['wishes_due_on', 'weights'])
    .where('event_id', '=', scope.eventId)
    .executeTakeFirst();
  if (!row) return { wishesDueOn: null, weights: usualWeights };
  return { wishesDueOn: row.wishes_due_on, weights: weightsSchema.parse(row.weights) };
}

export async function saveRulesRow(scope: OrganiserScope, rules: PlacementRules): Promise<void> {
  const columns = { wishes_due_on: rules.wishesDueOn, weights: JSON.stringify(rules.weights) };
  await scope.tx
    .insertInto('placement_rule')
    .values({ event_id: scope.eventId, ...columns })
    .onConflict((conflict) => conflict.column('event_id').doUpdateSet(columns))
    .execute();
}

/** Who takes part for certain, or has a stand, co-exhibitors apart; with what it may claim and wishes. */
export async function listClaims(scope: InEvent): Promise<(Claim & { name: string })[]> {
  const wishes = await listWishes(scope);
  const rows = await scope.tx
    .selectFrom('exhibitor')
    .leftJoin('placement_claim as claim', (join) =>
      join
        .onRef('claim.event_id', '=', 'exhibitor.event_id')
        .onRef('claim.exhibitor_id', '=', 'exhibitor.exhibitor_id'),
    )
    .select([
      'exhibitor.exhibitor_id',
      'exhibitor.name',
      'claim.priority_points',
      'claim.category',
      'claim.pavilion',
    ])
    .where('exhibitor.event_id', '=', scope.eventId)
    .where('exhibitor.is_co_exhibitor', '=', false)
    .where((or) =>
      or.or([
        or('exhibitor.participation', 'in', ['to_accept', 'accepted', 'confirmed']),
        or.exists(
          or
            .selectFrom('stand_assignment')
            .select('stand_assignment.stand_id')
            .whereRef('stand_assignment.event_id', '=', 'exhibitor.event_id')
            .whereRef('stand_assignment.exhibitor_id', '=', 'exhibitor.exhibitor_id')
            .where('stand_assignment.ended_at', 'is', null),
        ),
      ]),
    )
    .orderBy('exhibitor.name')
    .execute();
  return rows.map((row) => ({
    exhibitorId: row.exhibitor_id as ExhibitorId,
    name: row.name,
    priorityPoints: row.priority_points ?? 0,
    category: row.category ?? '',
    pavilion: row.pavilion ?? '',
    wish: wishes.get(row.exhibitor_id as ExhibitorId) ?? null,
  }));
}

export async function saveClaimRow(
  scope: OrganiserScope,
  { exhibitorId, priorityPoints, category, pavilion }: ClaimInput & { exhibitorId: ExhibitorId },
): Promise<void> {
  const columns = { priority_points: priorityPoints, category, pavilion };
  await scope.tx
    .insertInto('placement_claim')
    .values({ event_id: scope.eventId, exhibitor_id: exhibitorId, ...columns })
    .onConflict((conflict) => conflict.columns(['event_id', 'exhibitor_id']).doUpdateSet(columns))
    .execute();
}

export async function listCompetitors(scope: InEvent): Promise<Competitors[]> {
  const rows = await scope.tx
    .selectFrom('placement_competitors')
    .select(['exhibitor_id', 'other_id', 'min_distance_metres'])
    .where('event_id', '=', scope.eventId)
    .orderBy('exhibitor_id')
    .orderBy('other_id')
    .execute();
  return rows.map((row) => ({
    exhibitorIds: [row.exhibitor_id as ExhibitorId, row.other_id as ExhibitorId],
    minDistanceMetres: row.min_distance_metres,
  }));
}

type Pair = readonly [ExhibitorId, ExhibitorId];
const sorted = ([a, b]: Pair): Pair => (a < b ? [a, b] : [b, a]);

export async function saveCompetitorsRow(
  scope: OrganiserScope,
  { exhibitorIds, minDistanceMetres }: Competitors,
): Promise<void> {
  const [exhibitor_id, other_id] = sorted(exhibitorIds);
  await scope.tx
    .insertInto('placement_competitors')
    .values({
      event_id: scope.eventId,
      exhibitor_id,
      other_id,
      min_distance_metres: minDistanceMetres,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['event_id', 'exhibitor_id', 'other_id'])
        .doUpdateSet({ min_distance_metres: minDistanceMetres }),
    )
    .execute();
}

export async function deleteCompetitorsRow(scope: OrganiserScope, pair: Pair): Promise<boolean> {
  const [exhibitor_id, other_id] = sorted(pair);
  const { numDeletedRows } = await scope.tx
    .deleteFrom('placement_competitors')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitor_id)
    .where('other_id', '=', other_id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function listNames(
  scope: InEvent,
  exhibitorIds: readonly ExhibitorId[],
): Promise<Map<ExhibitorId, string>> {
  const rows = await scope.tx
    .selectFrom('exhibitor')
    .select(['exhibitor_id', 'name'])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', 'in', [...exhibitorIds])
    .execute();
  return new Map(rows.map((row) => [row.exhibitor_id as ExhibitorId, row.name]));
}

/** Who shares the stand of another one: it is placed with that one, and counts as a neighbour there. */
export async function listGuests(scope: InEvent): Promise<PlacedGuest[]> {
  const rows = await scope.tx
    .selectFrom('co_exhibitor as guest')
    .innerJoin('exhibitor', (join) =>
      join
        .onRef('exhibitor.event_id', '=', 'guest.event_id')
        .onRef('exhibitor.exhibitor_id', '=', 'guest.exhibitor_id'),
    )
    .select(['guest.exhibitor_id as exhibitorId', 'guest.main_id as mainId', 'exhibitor.name'])
    .where('guest.event_id', '=', scope.eventId)
    .orderBy('exhibitor.name')
    .execute();
  return rows as PlacedGuest[];
}

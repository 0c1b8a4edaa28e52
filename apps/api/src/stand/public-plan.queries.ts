import type { PublicPlan, PublicPlanStand } from '@foyer/domain/public-page.ts';
import { isPoint } from '@foyer/domain/stand/fixture-kind.ts';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { VisitorScope } from '../access/scopes.ts';
import { listFixtures, listHalls } from './stand.queries.ts';

/** The plan as anybody may see it: no drafts, no holds, and only names that are published. */
export async function readPublicPlan(scope: VisitorScope): Promise<PublicPlan> {
  const [halls, listed, rows] = await Promise.all([
    listHalls(scope),
    listFixtures(scope),
    standsOf(scope).execute(),
  ]);
  // Where current and network come out of the floor is of use to those who build, not to visitors.
  const fixtures = listed.filter(({ kind }) => !isPoint(kind));
  return { halls, fixtures, stands: rows.map(publicStandOf) };
}

function standsOf(scope: VisitorScope) {
  return scope.tx
    .selectFrom('stand')
    .leftJoin('stand_assignment as occupancy', (join) =>
      join
        .onRef('occupancy.event_id', '=', 'stand.event_id')
        .onRef('occupancy.stand_id', '=', 'stand.stand_id')
        .on('occupancy.kind', '=', 'assigned')
        .on('occupancy.published_at', 'is not', null)
        .on('occupancy.ended_at', 'is', null),
    )
    .leftJoin('listing_revision as published', (join) =>
      join
        .onRef('published.event_id', '=', 'occupancy.event_id')
        .onRef('published.exhibitor_id', '=', 'occupancy.exhibitor_id')
        .on('published.status', '=', 'published')
        .on('published.is_withheld', '=', false),
    )
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('co_exhibitor as guest')
          .innerJoin('listing_revision as theirs', (join) =>
            join
              .onRef('theirs.event_id', '=', 'guest.event_id')
              .onRef('theirs.exhibitor_id', '=', 'guest.exhibitor_id')
              .on('theirs.status', '=', 'published')
              .on('theirs.is_withheld', '=', false),
          )
          .select([
            'guest.exhibitor_id as exhibitorId',
            sql<string>`theirs.content ->> 'displayName'`.as('name'),
            sql<string[]>`coalesce(theirs.content -> 'categoryIds', '[]'::jsonb)`.as('categoryIds'),
          ])
          .whereRef('guest.event_id', '=', 'occupancy.event_id')
          .whereRef('guest.main_id', '=', 'occupancy.exhibitor_id')
          .orderBy('theirs.search_name'),
      ).as('co_exhibitors'),
      'stand.stand_id',
      'stand.hall_id',
      'stand.number',
      'stand.polygon',
      'published.exhibitor_id',
      eb
        .ref('published.content', '->>')
        .key('displayName' as never)
        .$castTo<string | null>()
        .as('name'),
      eb
        .ref('published.content', '->')
        .key('categoryIds' as never)
        .$castTo<string[] | null>()
        .as('categoryIds'),
    ])
    .where('stand.event_id', '=', scope.eventId)
    .where('stand.status', '<>', 'draft')
    .orderBy('stand.number');
}

type StandRow = Awaited<ReturnType<ReturnType<typeof standsOf>['execute']>>[number];

function publicStandOf(row: StandRow): PublicPlanStand {
  return {
    standId: row.stand_id,
    hallId: row.hall_id,
    number: row.number,
    polygon: row.polygon,
    exhibitor: row.exhibitor_id
      ? {
          exhibitorId: row.exhibitor_id,
          name: row.name ?? '',
          categoryIds: row.categoryIds ?? [],
        }
      : null,
    coExhibitors: row.co_exhibitors,
  };
}

import type { PlanCategories } from '@foyer/domain/stand/plan-categories.schema.ts';
import { sql } from 'kysely';
import type { EventScope } from '../access/scopes.ts';
import { listCategories } from '../event/event.queries.ts';

type Reader = Exclude<EventScope, { kind: 'public' }>;

/**
 * In which categories the exhibitors of the plan are: as the team last read it, as anybody reads it
 * at a booth, where a revision under review is nobody else's.
 */
export async function readPlanCategories(scope: Reader): Promise<PlanCategories> {
  const seen = scope.kind === 'organiser' ? ['submitted', 'sent_back', 'published'] : ['published'];
  const { rows } = await sql<PlanCategories['exhibitors'][number]>`
    select distinct on (r.exhibitor_id) r.exhibitor_id as "exhibitorId",
      coalesce(r.content -> 'categoryIds', '[]'::jsonb) as "categoryIds"
    from listing_revision r
    where r.event_id = ${scope.eventId} and r.status = any (${seen}::text[])
    and r.is_withheld = false
    order by r.exhibitor_id, r.number desc`.execute(scope.tx);
  return { categories: await listCategories(scope), exhibitors: rows };
}

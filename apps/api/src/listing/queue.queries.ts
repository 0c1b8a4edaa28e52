import type { ExhibitorId, RevisionId } from '@foyer/domain/identifier.ts';
import { changedFields } from '@foyer/domain/listing/difference.rules.ts';
import { listingContentSchema, type RevisionStatus } from '@foyer/domain/listing/listing.schema.ts';
import type {
  QueueFilter,
  QueueRow,
  queueViews,
} from '@foyer/domain/listing/listing-view.schema.ts';
import { isTrivialChange } from '@foyer/domain/listing/trivial.rules.ts';
import { sql } from 'kysely';
import type { OrganiserScope } from '../access/scopes.ts';
import { claimOf } from './revision.queries.ts';

type View = (typeof queueViews)[number];
const maxRows = 500;

/** Oldest first where somebody waits; what is published, newest first. */
export async function listQueue(scope: OrganiserScope, filter: QueueFilter): Promise<QueueRow[]> {
  const order = filter.view === 'published' ? 'desc' : 'asc';
  let query = inView(scope, filter.view)
    .innerJoin('exhibitor as e', (join) =>
      join.onRef('e.event_id', '=', 'r.event_id').onRef('e.exhibitor_id', '=', 'r.exhibitor_id'),
    )
    .leftJoin('listing_revision as base', (join) =>
      join
        .onRef('base.event_id', '=', 'r.event_id')
        .onRef('base.revision_id', '=', 'r.based_on_revision_id'),
    )
    .leftJoin('auth.user as submitter', 'submitter.id', 'r.submitted_by')
    .leftJoin('auth.user as claimer', 'claimer.id', 'r.claimed_by')
    .select((eb) => [
      'r.revision_id',
      'r.exhibitor_id',
      'r.number',
      'r.status',
      'r.content',
      'r.submitted_at',
      'r.decided_at',
      'base.content as base_content',
      'e.name as exhibitor_name',
      'submitter.name as submitted_by',
      'r.claimed_by',
      'r.claimed_at',
      'claimer.name as claimed_by_name',
      eb
        .selectFrom('listing_revision as earlier')
        .select((count) => count.fn.countAll<number>().as('rounds'))
        .whereRef('earlier.event_id', '=', 'r.event_id')
        .whereRef('earlier.exhibitor_id', '=', 'r.exhibitor_id')
        .whereRef('earlier.number', '<', 'r.number')
        .where('earlier.status', '=', 'sent_back')
        .where(sql<boolean>`earlier.number > coalesce(base.number, 0)`)
        .as('rounds'),
      eb
        .selectFrom('listing_comment as c')
        .select((count) => count.fn.countAll<number>().as('comments'))
        .whereRef('c.event_id', '=', 'r.event_id')
        .whereRef('c.revision_id', '=', 'r.revision_id')
        .as('comments'),
    ]);
  if (filter.kind === 'first') query = query.where('r.based_on_revision_id', 'is', null);
  if (filter.kind === 'change') query = query.where('r.based_on_revision_id', 'is not', null);
  if (filter.search) {
    const wanted = filter.search.toLowerCase();
    query = query.where(
      sql<boolean>`strpos(lower(e.name || ' ' || (r.content ->> 'displayName')), ${wanted}) > 0`,
    );
  }
  const rows = await query
    .orderBy(sql`coalesce(r.decided_at, r.submitted_at)`, order)
    .orderBy('r.revision_id')
    .limit(maxRows)
    .execute();
  return rows.map((row) => {
    const before = row.base_content && listingContentSchema.parse(row.base_content);
    const after = listingContentSchema.parse(row.content);
    return {
      revisionId: row.revision_id as RevisionId,
      exhibitorId: row.exhibitor_id as ExhibitorId,
      exhibitorName: row.exhibitor_name,
      number: row.number,
      status: row.status as RevisionStatus,
      submittedAt: row.submitted_at,
      submittedBy: row.submitted_by ?? '',
      decidedAt: row.decided_at,
      since: row.decided_at ?? row.submitted_at,
      kind: row.base_content ? 'change' : 'first',
      round: Number(row.rounds) + 1,
      comments: Number(row.comments),
      changedFields: changedFields(before, after),
      claim: row.status === 'submitted' ? claimOf(row) : null,
      isTrivial: row.status === 'submitted' && isTrivialChange(before, after),
    };
  });
}

export async function countQueue(scope: OrganiserScope): Promise<Record<View, number>> {
  const count = async (view: View) => {
    const row = await inView(scope, view)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(row.count);
  };
  return {
    waiting: await count('waiting'),
    sent_back: await count('sent_back'),
    published: await count('published'),
  };
}

/** Sent back counts only while it is the newest submission: a later one puts the ball back. */
function inView(scope: OrganiserScope, view: View) {
  const query = scope.tx
    .selectFrom('listing_revision as r')
    .where('r.event_id', '=', scope.eventId);
  if (view === 'waiting') return query.where('r.status', '=', 'submitted');
  if (view === 'published') return query.where('r.status', '=', 'published');
  return query
    .where('r.status', '=', 'sent_back')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('listing_revision as later')
            .select('later.revision_id')
            .whereRef('later.event_id', '=', 'r.event_id')
            .whereRef('later.exhibitor_id', '=', 'r.exhibitor_id')
            .whereRef('later.number', '>', 'r.number')
            .where('later.accepted_from_revision_id', 'is', null)
            .where('later.restored_from_revision_id', 'is', null),
        ),
      ),
    );
}

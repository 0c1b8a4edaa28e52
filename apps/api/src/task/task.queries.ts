import {
  type Participation,
  participationTold,
} from '@foyer/domain/exhibitor/participation.rules.ts';
import { listingCompleteness } from '@foyer/domain/listing/completeness.rules.ts';
import { changedFields } from '@foyer/domain/listing/difference.rules.ts';
import { listedProductOf } from '@foyer/domain/listing/listing.schema.ts';
import { listingStateOf } from '@foyer/domain/listing/visibility.rules.ts';
import { daysUntil, nextStepOf, type Situation, tasksOf } from '@foyer/domain/task/task.rules.ts';
import type { Home } from '@foyer/domain/task/task.schema.ts';
import { sql } from 'kysely';
import type { BoothScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { readWorkingCopy } from '../listing/listing-views.queries.ts';
import { askedTask, fileIdsOf } from './asked-tasks.ts';
import { listFiles } from './exhibitor-tasks.queries.ts';
import { readTasks } from './read-tasks.queries.ts';

/** The exhibitor's home page: everything it shows follows from what is stored, nothing is kept twice. */
export async function readHome(scope: BoothScope): Promise<Home> {
  const event = await getEvent(scope);
  const counts = await countOfBooth(scope);
  const listing = await readListing(scope);
  const { tasks: own, today } = await readTasks(scope, scope.exhibitorId);
  const files = await listFiles(scope, { ...scope, mediaIds: own.flatMap(fileIdsOf) });
  const situation: Situation = {
    actor: scope.actor,
    today,
    participation: counts.participation,
    event,
    listing,
    products: counts.products,
    demos: { draft: counts.draftDemos, declined: counts.declinedDemos, total: counts.demos },
    people: { members: counts.members, invited: counts.invited },
    hasStand: counts.stands > 0,
    asked: own.map((task) => askedTask(task, { today, files })),
  };
  const { state, isPublic, percent, comments, submittedAt } = listing;
  return {
    exhibitorName: counts.name,
    participation: participationTold(counts.participation),
    ...tasksOf(situation),
    next: nextStepOf(situation),
    daysLeft: daysUntil(event, situation.today),
    listing: { state, isPublic, percent, comments, submittedAt },
    demos: { scheduled: counts.scheduledDemos, waiting: counts.waitingDemos },
    people: situation.people,
  };
}

async function readListing(scope: BoothScope) {
  const view = await readWorkingCopy(scope);
  const products = view.products.map(listedProductOf);
  const current = { ...view.content, products };
  const { blocking, percent } = listingCompleteness(view.content, products);
  // What would be new in a submission: against what waits, else against what is public.
  const base = view.published?.content ?? null;
  const unsubmittedFields = base ? changedFields(base, current).length : 0;
  return {
    state: listingStateOf({
      latestStatus: view.latest?.status ?? null,
      hasStarted: view.hasStarted,
      hasUnsubmittedChanges: unsubmittedFields > 0,
    }),
    blocking,
    percent,
    unsubmittedFields,
    isPublic: view.published !== null && view.isEventPublished && view.takesPart,
    comments: view.comments.filter(
      ({ revisionId, authorSide }) =>
        revisionId === view.latest?.revisionId && authorSide === 'organiser',
    ).length,
    submittedAt: view.latest?.status === 'submitted' ? view.latest.submittedAt : null,
  };
}

/** The rest in one statement. Row level security narrows it to the own booth; so do the filters. */
async function countOfBooth(scope: BoothScope) {
  const of = (table: string) =>
    sql`${sql.table(table)} t where t.event_id = ${scope.eventId} and t.exhibitor_id = ${scope.exhibitorId}`;
  const demos = (status: string) =>
    sql<number>`(select count(*) from ${of('demo')} and t.status = ${status})::int`;
  const { rows } = await sql<{
    name: string;
    participation: Participation;
    products: number;
    members: number;
    invited: number;
    stands: number;
    demos: number;
    draftDemos: number;
    waitingDemos: number;
    scheduledDemos: number;
    declinedDemos: number;
  }>`select t.name, t.participation,
    (select count(*) from ${of('product')})::int as products,
    (select count(*) from ${of('exhibitor_member')})::int as members,
    (select count(*) from ${of('invitation')} and t.status = 'open'
      and t.expires_at > ${scope.now})::int as invited,
    (select count(*) from ${of('stand_presence')} and t.kind = 'assigned')::int as stands,
    (select count(*) from ${of('demo')} and t.status <> 'cancelled')::int as demos,
    ${demos('draft')} as "draftDemos", ${demos('submitted')} as "waitingDemos",
    ${demos('scheduled')} as "scheduledDemos", ${demos('declined')} as "declinedDemos"
    from ${of('exhibitor')}`.execute(scope.tx);
  const [row] = rows;
  if (!row) throw new Error('A booth scope was minted for an exhibitor that is not there.');
  return row;
}

/** Somebody of the booth was here; told to the organiser, at most once in ten minutes. */
export async function touchExhibitor(scope: BoothScope): Promise<void> {
  await sql`update exhibitor set last_active_at = ${scope.now}
    where event_id = ${scope.eventId} and exhibitor_id = ${scope.exhibitorId}
    and (last_active_at is null or last_active_at < ${scope.now}::timestamptz - interval '10 minutes')`.execute(
    scope.tx,
  );
}

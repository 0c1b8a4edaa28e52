import type { ExhibitorId, RevisionId } from '@foyer/domain/identifier.ts';
import {
  type ListingContent,
  listingContentSchema,
  type RevisionStatus,
} from '@foyer/domain/listing/listing.schema.ts';
import type { Claim, RevisionWithContent } from '@foyer/domain/listing/listing-view.schema.ts';
import type { BoothScope, OrganiserScope } from '../access/scopes.ts';

type Scope = BoothScope | OrganiserScope;

/** A revision with whose it is. */
export type OwnedRevision = RevisionWithContent & {
  readonly exhibitorId: ExhibitorId;
  readonly claim: Claim | null;
};

/** A booth reaches its own revisions only, also where row level security shows published ones of others. */
function revisions(scope: Scope) {
  const query = scope.tx
    .selectFrom('listing_revision as r')
    .leftJoin('auth.user as submitter', 'submitter.id', 'r.submitted_by')
    .leftJoin('auth.user as decider', 'decider.id', 'r.decided_by')
    .leftJoin('auth.user as claimer', 'claimer.id', 'r.claimed_by')
    .select([
      'r.revision_id',
      'r.exhibitor_id',
      'r.number',
      'r.status',
      'r.content',
      'r.based_on_revision_id',
      'r.accepted_from_revision_id',
      'r.submitted_at',
      'r.decided_at',
      'submitter.name as submitted_by_name',
      'decider.name as decided_by_name',
      'r.claimed_by',
      'r.claimed_at',
      'claimer.name as claimed_by_name',
      'r.restored_from_revision_id',
    ])
    .where('r.event_id', '=', scope.eventId);
  return scope.kind === 'exhibitor' ? query.where('r.exhibitor_id', '=', scope.exhibitorId) : query;
}

type RevisionRow = Awaited<ReturnType<ReturnType<typeof revisions>['executeTakeFirstOrThrow']>>;

function revisionOf(row: RevisionRow): OwnedRevision {
  return {
    revisionId: row.revision_id as RevisionId,
    exhibitorId: row.exhibitor_id as ExhibitorId,
    number: row.number,
    status: row.status as RevisionStatus,
    content: listingContentSchema.parse(row.content),
    basedOnRevisionId: row.based_on_revision_id as RevisionId | null,
    acceptedFromRevisionId: row.accepted_from_revision_id as RevisionId | null,
    submittedAt: row.submitted_at,
    submittedBy: row.submitted_by_name ?? '',
    decidedAt: row.decided_at,
    decidedBy: row.decided_by_name ?? '',
    restoredFromRevisionId: row.restored_from_revision_id as RevisionId | null,
    claim: claimOf(row),
  };
}

/** Who said that they look at it; it matters as long as it waits for a decision. */
export function claimOf(row: {
  readonly claimed_by: string | null;
  readonly claimed_at: Date | null;
  readonly claimed_by_name: string | null;
}): Claim | null {
  const { claimed_by: accountId, claimed_at: at, claimed_by_name: name } = row;
  return accountId !== null && at !== null ? { accountId, at, name: name ?? '' } : null;
}

export async function findRevision(
  scope: Scope,
  revisionId: RevisionId,
): Promise<OwnedRevision | null> {
  const row = await revisions(scope).where('r.revision_id', '=', revisionId).executeTakeFirst();
  return row ? revisionOf(row) : null;
}

/** Waits for whoever else decides about it, and reads what became of it. */
export async function lockRevision(
  scope: Scope,
  revisionId: RevisionId,
): Promise<OwnedRevision | null> {
  const row = await revisions(scope)
    .where('r.revision_id', '=', revisionId)
    .forUpdate('r')
    .executeTakeFirst();
  return row ? revisionOf(row) : null;
}

export async function findPublished(
  scope: Scope,
  exhibitorId: ExhibitorId,
): Promise<OwnedRevision | null> {
  const row = await revisions(scope)
    .where('r.exhibitor_id', '=', exhibitorId)
    .where('r.status', '=', 'published')
    .executeTakeFirst();
  return row ? revisionOf(row) : null;
}

/** Newest first. */
export async function listRevisions(
  scope: Scope,
  exhibitorId: ExhibitorId,
): Promise<OwnedRevision[]> {
  const rows = await revisions(scope)
    .where('r.exhibitor_id', '=', exhibitorId)
    .orderBy('r.number', 'desc')
    .limit(200)
    .execute();
  return rows.map(revisionOf);
}

/** The newest submission. What a partial publication wrote was not submitted, and does not count. */
export async function findLatest(
  scope: Scope,
  exhibitorId: ExhibitorId,
): Promise<OwnedRevision | null> {
  const row = await revisions(scope)
    .where('r.exhibitor_id', '=', exhibitorId)
    .where('r.accepted_from_revision_id', 'is', null)
    .where('r.restored_from_revision_id', 'is', null)
    .orderBy('r.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? revisionOf(row) : null;
}

type NewRevision = {
  readonly exhibitorId: ExhibitorId;
  readonly content: ListingContent;
  readonly basedOnRevisionId: RevisionId | null;
};

/** Numbers count per exhibitor; a unique index stands behind the lock that the command holds. */
const nextNumber = (scope: Scope, exhibitorId: ExhibitorId) =>
  scope.tx
    .selectFrom('listing_revision')
    .select((eb) => eb(eb.fn.coalesce(eb.fn.max('number'), eb.lit(0)), '+', 1).as('next'))
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId);

export async function insertSubmission(
  scope: BoothScope,
  given: NewRevision,
): Promise<{ revisionId: RevisionId; number: number }> {
  const row = await scope.tx
    .insertInto('listing_revision')
    .values({
      event_id: scope.eventId,
      exhibitor_id: given.exhibitorId,
      number: nextNumber(scope, given.exhibitorId),
      content: JSON.stringify(given.content),
      status: 'submitted',
      based_on_revision_id: given.basedOnRevisionId,
      submitted_at: scope.now,
      submitted_by: scope.accountId,
    })
    .returning(['revision_id', 'number'])
    .executeTakeFirstOrThrow();
  return { revisionId: row.revision_id as RevisionId, number: row.number };
}

/** What was accepted of a submission becomes a published revision of its own; nobody rewrites the submission. */
export async function insertAccepted(
  scope: OrganiserScope,
  given: NewRevision & { readonly submission: OwnedRevision },
): Promise<{ revisionId: RevisionId; number: number }> {
  const submitter = scope.tx
    .selectFrom('listing_revision')
    .select('submitted_by')
    .where('event_id', '=', scope.eventId)
    .where('revision_id', '=', given.submission.revisionId);
  const row = await scope.tx
    .insertInto('listing_revision')
    .values({
      event_id: scope.eventId,
      exhibitor_id: given.exhibitorId,
      number: nextNumber(scope, given.exhibitorId),
      content: JSON.stringify(given.content),
      status: 'published',
      based_on_revision_id: given.basedOnRevisionId,
      accepted_from_revision_id: given.submission.revisionId,
      submitted_at: given.submission.submittedAt,
      submitted_by: submitter,
      decided_at: scope.now,
      decided_by: scope.accountId,
    })
    .returning(['revision_id', 'number'])
    .executeTakeFirstOrThrow();
  return { revisionId: row.revision_id as RevisionId, number: row.number };
}

/** When and by whom it was decided stays with a superseded one: that is when it became public. */
export async function saveRevisionStatus(
  scope: Scope,
  given: { readonly revisionId: RevisionId; readonly status: RevisionStatus },
): Promise<void> {
  const decision = { decided_at: scope.now, decided_by: scope.accountId };
  await scope.tx
    .updateTable('listing_revision')
    .set({ status: given.status, ...(given.status === 'superseded' ? {} : decision) })
    .where('event_id', '=', scope.eventId)
    .where('revision_id', '=', given.revisionId)
    .execute();
}

/** Takes it for this reviewer, or lets it go. */
export async function saveClaim(
  scope: OrganiserScope,
  revisionId: RevisionId,
  isClaimed: boolean,
): Promise<void> {
  await scope.tx
    .updateTable('listing_revision')
    .set({
      claimed_by: isClaimed ? scope.accountId : null,
      claimed_at: isClaimed ? scope.now : null,
    })
    .where('event_id', '=', scope.eventId)
    .where('revision_id', '=', revisionId)
    .execute();
}

/** An older version becomes a revision of its own; nobody rewrites what was. */
export async function insertRestored(
  scope: OrganiserScope,
  given: { readonly old: OwnedRevision; readonly basedOnRevisionId: RevisionId | null },
): Promise<{ revisionId: RevisionId; number: number }> {
  const { old, basedOnRevisionId } = given;
  const row = await scope.tx
    .insertInto('listing_revision')
    .values({
      event_id: scope.eventId,
      exhibitor_id: old.exhibitorId,
      number: nextNumber(scope, old.exhibitorId),
      content: JSON.stringify(old.content),
      status: 'published',
      based_on_revision_id: basedOnRevisionId,
      restored_from_revision_id: old.revisionId,
      submitted_at: scope.now,
      submitted_by: scope.accountId,
      decided_at: scope.now,
      decided_by: scope.accountId,
    })
    .returning(['revision_id', 'number'])
    .executeTakeFirstOrThrow();
  return { revisionId: row.revision_id as RevisionId, number: row.number };
}

/** What the public saw at a moment. */
export async function findPublicAt(
  scope: OrganiserScope,
  { exhibitorId, at }: { readonly exhibitorId: ExhibitorId; readonly at: Date },
): Promise<OwnedRevision | null> {
  const row = await revisions(scope)
    .where('r.exhibitor_id', '=', exhibitorId)
    .where('r.status', 'in', ['published', 'superseded'])
    .where('r.decided_at', '<=', at)
    .orderBy('r.decided_at', 'desc')
    .orderBy('r.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? revisionOf(row) : null;
}

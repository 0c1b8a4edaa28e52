import type { ExhibitorId, RevisionId } from '@foyer/domain/identifier.ts';
import type { ListingComment, NewComment } from '@foyer/domain/listing/listing-view.schema.ts';
import type { BoothScope, OrganiserScope } from '../access/scopes.ts';

type Scope = BoothScope | OrganiserScope;

/** All that was said about an exhibitor's listing, in order. */
export async function listComments(
  scope: Scope,
  exhibitorId: ExhibitorId,
): Promise<ListingComment[]> {
  const rows = await scope.tx
    .selectFrom('listing_comment as c')
    .innerJoin('listing_revision as r', (join) =>
      join.onRef('r.event_id', '=', 'c.event_id').onRef('r.revision_id', '=', 'c.revision_id'),
    )
    .select([
      'c.comment_id as commentId',
      'c.revision_id as revisionId',
      'r.number as revisionNumber',
      'c.field',
      'c.body',
      'c.author_name as authorName',
      'c.author_side as authorSide',
      'c.created_at as createdAt',
    ])
    .where('c.event_id', '=', scope.eventId)
    .where('c.exhibitor_id', '=', exhibitorId)
    .orderBy('c.created_at')
    .orderBy('c.comment_id')
    .limit(1000)
    .execute();
  return rows as ListingComment[];
}

export async function insertComments(
  scope: Scope,
  at: { readonly exhibitorId: ExhibitorId; readonly revisionId: RevisionId },
  comments: readonly NewComment[],
): Promise<void> {
  if (comments.length === 0) return;
  await scope.tx
    .insertInto('listing_comment')
    .values(
      comments.map(({ field, body }) => ({
        event_id: scope.eventId,
        exhibitor_id: at.exhibitorId,
        revision_id: at.revisionId,
        field,
        body,
        author_name: scope.actorName,
        author_side: scope.kind,
        created_at: scope.now,
      })),
    )
    .execute();
}

/** What the organiser said about this revision: a listing goes back with a reason. */
export async function listReviewComments(
  scope: OrganiserScope,
  revisionId: RevisionId,
): Promise<NewComment[]> {
  const rows = await scope.tx
    .selectFrom('listing_comment')
    .select(['field', 'body'])
    .where('event_id', '=', scope.eventId)
    .where('revision_id', '=', revisionId)
    .where('author_side', '=', 'organiser')
    .orderBy('created_at')
    .execute();
  return rows as NewComment[];
}

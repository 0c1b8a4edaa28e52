import { isTakingPart } from '@foyer/domain/exhibitor/participation.rules.ts';
import type { ExhibitorId, RevisionId } from '@foyer/domain/identifier.ts';
import { changedFields, differencesOf } from '@foyer/domain/listing/difference.rules.ts';
import type { ListingContent } from '@foyer/domain/listing/listing.schema.ts';
import type {
  ListingHistoryRow,
  Review,
  Revision,
  RevisionWithContent,
  WorkingCopyView,
} from '@foyer/domain/listing/listing-view.schema.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { BoothScope, OrganiserScope } from '../access/scopes.ts';
import { getEvent, listCategories } from '../event/event.queries.ts';
import { listProducts } from '../product/product.queries.ts';
import { listComments } from './comment.queries.ts';
import {
  findLatest,
  findPublished,
  findRevision,
  listRevisions,
  type OwnedRevision,
} from './revision.queries.ts';
import { emptyWorkingCopy, findWorkingCopy, getExhibitorOfBooth } from './working-copy.queries.ts';

/** Everything the exhibitor's form and home page show of the listing. */
export async function readWorkingCopy(scope: BoothScope): Promise<WorkingCopyView> {
  const { exhibitorId } = scope;
  const exhibitor = await getExhibitorOfBooth(scope);
  const event = await getEvent(scope);
  const state = await findWorkingCopy(scope);
  const published = await findPublished(scope, exhibitorId);
  const latest = await findLatest(scope, exhibitorId);
  return {
    content: state?.content ?? emptyWorkingCopy(exhibitor.name),
    version: state?.version ?? 0,
    hasStarted: state !== null && state.version > 0,
    products: await listProducts(scope, exhibitorId),
    published: published && withoutOwner(published),
    latest: latest && withoutOwner(latest),
    comments: await listComments(scope, exhibitorId),
    categories: await listCategories(scope),
    dueOn: event.listingDueOn,
    isEventPublished: event.status === 'published',
    takesPart: isTakingPart(exhibitor.participation),
  };
}

/** What a reviewer compares and decides about; null when there is no such revision. */
export async function findReview(
  scope: OrganiserScope,
  revisionId: RevisionId,
): Promise<Review | null> {
  const revision = await findRevision(scope, revisionId);
  if (!revision) return null;
  const { exhibitorId, basedOnRevisionId } = revision;
  const base = basedOnRevisionId && (await findRevision(scope, basedOnRevisionId));
  const published = await findPublished(scope, exhibitorId);
  const before = base ? base.content : null;
  const exhibitor = await getExhibitorUnderReview(scope, exhibitorId);
  const revisions = await listRevisions(scope, exhibitorId);
  return {
    exhibitorId,
    exhibitorName: exhibitor.name,
    exhibitorLocale: exhibitor.locale,
    revision: summaryOf(revision),
    before,
    after: revision.content,
    differences: differencesOf(before, revision.content).map((difference) => ({
      ...difference,
      languages: [...difference.languages],
    })),
    comments: await listComments(scope, exhibitorId),
    categories: await listCategories(scope),
    isBaseChanged:
      revision.status === 'submitted' && (published?.revisionId ?? null) !== basedOnRevisionId,
    claim: revision.status === 'submitted' ? revision.claim : null,
    revisions: revisions.map(summaryOf),
  };
}

/** Every revision with what it changed, newest first. */
export async function listHistory(
  scope: BoothScope | OrganiserScope,
  exhibitorId: ExhibitorId,
): Promise<ListingHistoryRow[]> {
  const revisions = await listRevisions(scope, exhibitorId);
  const contents = new Map<string, ListingContent>(
    revisions.map(({ revisionId, content }) => [revisionId, content]),
  );
  return revisions.map((revision) => ({
    ...summaryOf(revision),
    changedFields: changedFields(
      contents.get(revision.basedOnRevisionId ?? '') ?? null,
      revision.content,
    ),
  }));
}

async function getExhibitorUnderReview(scope: OrganiserScope, exhibitorId: ExhibitorId) {
  const row = await scope.tx
    .selectFrom('exhibitor')
    .select(['name', 'locale'])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .executeTakeFirstOrThrow();
  return { name: row.name, locale: row.locale as Locale };
}

function withoutOwner({
  exhibitorId: _owner,
  claim: _claim,
  ...revision
}: OwnedRevision): RevisionWithContent {
  return revision;
}

function summaryOf(revision: OwnedRevision): Revision {
  const { content: _content, ...summary } = withoutOwner(revision);
  return summary;
}

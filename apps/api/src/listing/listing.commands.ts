import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import type { MediaId, RevisionId } from '@foyer/domain/identifier.ts';
import { changedFields } from '@foyer/domain/listing/difference.rules.ts';
import { type ListingRefusalCode, refuseListing } from '@foyer/domain/listing/listing.refusals.ts';
import { canMoveRevision, canSubmit } from '@foyer/domain/listing/listing.rules.ts';
import {
  type ListingContent,
  listedProductOf,
  listingContentSchema,
} from '@foyer/domain/listing/listing.schema.ts';
import { partOf, type WorkingCopyChanges } from '@foyer/domain/listing/listing-part.ts';
import type { SavedWorkingCopy } from '@foyer/domain/listing/listing-view.schema.ts';
import { mergeSave, type WorkingCopyState } from '@foyer/domain/listing/working-copy.rules.ts';
import type { Verdict } from '@foyer/domain/refusal.ts';
import type { BoothScope } from '../access/scopes.ts';
import { areCategories, listCategories } from '../event/event.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import { isOwnMedia } from '../media/media.queries.ts';
import { listProducts } from '../product/product.queries.ts';
import { notifyReviewers } from './listing.mail.ts';
import {
  findLatest,
  findPublished,
  insertSubmission,
  lockRevision,
  saveRevisionStatus,
} from './revision.queries.ts';
import { lockWorkingCopy, saveWorkingCopyState } from './working-copy.queries.ts';

/** Takes the parts nobody else changed meanwhile; the others come back with the other text. */
export async function saveWorkingCopy(
  scope: BoothScope,
  given: {
    readonly seenVersion: number;
    readonly sitting: string;
    readonly changes: WorkingCopyChanges;
  },
): Promise<SavedWorkingCopy> {
  const state = await lockWorkingCopy(scope);
  await insistOnKnown(scope, given.changes);
  const { next, saved, conflicts, begun } = mergeSave(state, {
    ...given,
    by: scope.actorName,
    at: scope.now,
  });
  if (saved.length > 0) await saveWorkingCopyState(scope, next);
  if (begun.length > 0) {
    // One fact a sitting and part, with the text as it was: what anybody replaces stays readable,
    // and the history is not a line for every pause in typing.
    await recordFact(scope, {
      ...factOf(scope, 'edited'),
      audience: 'exhibitor',
      before: Object.fromEntries(begun.map((part) => [part, partOf(state.content, part)])),
    });
  }
  return {
    content: next.content,
    version: next.version,
    saved: [...saved],
    conflicts: [...conflicts],
  };
}

/** An image of somebody else, or a category that is gone, does not get into a working copy. */
async function insistOnKnown(scope: BoothScope, changes: WorkingCopyChanges): Promise<void> {
  const { logoMediaId, categoryIds } = changes;
  if (logoMediaId && !(await isOwnMedia(scope, logoMediaId as MediaId))) {
    throw refuseListing('listing.unknown_logo');
  }
  if (!categoryIds || categoryIds.length === 0) return;
  if (!(await areCategories(scope, categoryIds))) throw refuseListing('listing.unknown_category');
}

/**
 * Hands the working copy and the products of this moment to the organiser. The public version stays
 * as it is. Whoever saw an older working copy is told: nobody submits words they have not read.
 */
export async function submitListing(
  scope: BoothScope,
  given: { readonly seenVersion: number },
): Promise<{ revisionId: RevisionId; number: number }> {
  const { exhibitorId } = scope;
  const state = await lockWorkingCopy(scope);
  const latest = await findLatest(scope, exhibitorId);
  const published = await findPublished(scope, exhibitorId);
  const content = await contentOf(scope, state);
  const isUnderReview = latest?.status === 'submitted';
  insist(canSubmit({ content, isUnderReview, published: published?.content ?? null }));
  if (state.version !== given.seenVersion) throw refuseListing('listing.changed_meanwhile');
  const submission = await insertSubmission(scope, {
    exhibitorId,
    content: listingContentSchema.parse(content),
    basedOnRevisionId: published?.revisionId ?? null,
  });
  await recordFact(scope, {
    ...factOf(scope, 'submitted'),
    before: picked(published?.content ?? null, changedFields(published?.content ?? null, content)),
    after: {
      number: submission.number,
      ...picked(content, changedFields(published?.content ?? null, content)),
    },
  });
  await notifyReviewers(scope, { isPublished: published !== null });
  return submission;
}

/** The working copy as it would be public: a category that the organiser removed is left out. */
async function contentOf(scope: BoothScope, state: WorkingCopyState): Promise<ListingContent> {
  const products = await listProducts(scope, scope.exhibitorId);
  const known = new Set((await listCategories(scope)).map(({ categoryId }) => categoryId));
  return {
    ...state.content,
    categoryIds: state.content.categoryIds.filter((categoryId) => known.has(categoryId)),
    products: products.map(listedProductOf).map((product) => ({
      ...product,
      categoryIds: product.categoryIds.filter((categoryId) => known.has(categoryId)),
    })),
  };
}

/** Takes a submission back before anybody decided. */
export async function recallListing(scope: BoothScope, revisionId: RevisionId): Promise<void> {
  const revision = await lockRevision(scope, revisionId);
  if (!revision) throw refuseAccess('access.not_found');
  insist(canMoveRevision(revision.status, 'recalled'));
  await saveRevisionStatus(scope, { revisionId, status: 'recalled' });
  await recordFact(scope, {
    ...factOf(scope, 'recalled'),
    after: { number: revision.number },
  });
}

function insist(verdict: Verdict<ListingRefusalCode>): void {
  if (!verdict.allowed) throw refuseListing(verdict.code, verdict.params);
}

function picked(content: ListingContent | null, fields: readonly (keyof ListingContent)[]) {
  return content && Object.fromEntries(fields.map((field) => [field, content[field]]));
}

/** A listing is one thing per exhibitor, so the exhibitor's id is its own. */
function factOf(scope: BoothScope, happened: 'edited' | 'submitted' | 'recalled') {
  const { exhibitorId } = scope;
  return {
    noun: 'listing',
    nounId: exhibitorId,
    type: `listing.${happened}`,
    exhibitorId,
  } as const;
}

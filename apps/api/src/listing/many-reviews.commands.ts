import type { RevisionId } from '@foyer/domain/identifier.ts';
import { refuseListing } from '@foyer/domain/listing/listing.refusals.ts';
import { canDecide, canPublish } from '@foyer/domain/listing/listing.rules.ts';
import type { PublishedMany } from '@foyer/domain/listing/listing-view.schema.ts';
import { isTrivialChange } from '@foyer/domain/listing/trivial.rules.ts';
import { allowed, denied } from '@foyer/domain/refusal.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { getLetterSubject } from './listing-readers.queries.ts';
import { publishListing } from './review.commands.ts';
import { findPublished, lockRevision, type OwnedRevision } from './revision.queries.ts';

/**
 * Approves small changes together. What somebody else decided, took or changed meanwhile is left
 * and named; the others are published all the same.
 */
export async function publishMany(
  scope: OrganiserScope,
  revisionIds: readonly RevisionId[],
): Promise<PublishedMany> {
  const outcome: PublishedMany = { published: 0, skipped: [] };
  // In one order, so that two people with the same listings do not wait for each other.
  for (const revisionId of new Set(revisionIds.toSorted())) {
    const revision = await lockRevision(scope, revisionId);
    if (!revision) throw refuseListing('listing.not_trivial');
    const verdict = await verdictOn(scope, revision);
    if (verdict.allowed) {
      await publishListing(scope, { revisionId, comments: [] });
      outcome.published += 1;
    } else {
      const { exhibitorName } = await getLetterSubject(scope, revision.exhibitorId);
      outcome.skipped.push({ exhibitorName, code: verdict.code });
    }
  }
  return outcome;
}

async function verdictOn(scope: OrganiserScope, revision: OwnedRevision) {
  const published = await findPublished(scope, revision.exhibitorId);
  const verdict = canPublish(revision, published?.revisionId ?? null);
  if (!verdict.allowed) return verdict;
  const mine = canDecide(revision, scope.accountId);
  if (!mine.allowed) return mine;
  return isTrivialChange(published?.content ?? null, revision.content)
    ? allowed
    : denied('listing.not_trivial');
}

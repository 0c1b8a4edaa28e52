import {
  type Completeness,
  listingCompleteness,
} from '@foyer/domain/listing/completeness.rules.ts';
import { changedFields } from '@foyer/domain/listing/difference.rules.ts';
import { canSubmit } from '@foyer/domain/listing/listing.rules.ts';
import {
  type ListingContent,
  type ListingField,
  listedProductOf,
  type WorkingCopy,
} from '@foyer/domain/listing/listing.schema.ts';
import type { WorkingCopyView } from '@foyer/domain/listing/listing-view.schema.ts';
import {
  type ListingState,
  listingStateOf,
  type NotPublicReason,
  whyNotPublic,
} from '@foyer/domain/listing/visibility.rules.ts';

/** All that the page says about where the listing stands, from what the form shows right now. */
export type ListingStanding = {
  readonly content: ListingContent;
  readonly completeness: Completeness;
  readonly state: ListingState;
  /** What differs from the public version. */
  readonly changed: readonly ListingField[];
  /** What differs from the version under review. */
  readonly changedSince: readonly ListingField[];
  readonly submitVerdict: ReturnType<typeof canSubmit>;
  readonly notPublic: readonly NotPublicReason[];
};

export function standingOf(view: WorkingCopyView, copy: WorkingCopy): ListingStanding {
  const products = view.products.map(listedProductOf);
  const content = { ...copy, products };
  const published = view.published?.content ?? null;
  const isUnderReview = view.latest?.status === 'submitted';
  const changed = changedFields(published, content);
  const completeness = listingCompleteness(copy, products);
  const latestStatus = view.latest?.status ?? null;
  return {
    content,
    completeness,
    changed,
    state: listingStateOf({
      latestStatus,
      hasStarted: view.hasStarted,
      hasUnsubmittedChanges: changed.length > 0,
    }),
    changedSince: isUnderReview && view.latest ? changedFields(view.latest.content, content) : [],
    submitVerdict: canSubmit({ content, isUnderReview, published }),
    notPublic: whyNotPublic({
      isEventPublished: view.isEventPublished,
      takesPart: view.takesPart,
      hasPublishedRevision: published !== null,
      latestStatus,
      isComplete: completeness.blocking.length === 0,
    }),
  };
}

import type { RevisionStatus } from './listing.schema.ts';

/** Where a listing stands for its exhibitor; whether something is public is a question of its own. */
export const listingStates = [
  'not_started',
  'draft',
  'submitted',
  'sent_back',
  'published',
] as const;
export type ListingState = (typeof listingStates)[number];

/** The newest revision decides; after a recall, or with changes not yet submitted, it is a draft. */
export function listingStateOf(listing: {
  readonly latestStatus: RevisionStatus | null;
  readonly hasStarted: boolean;
  readonly hasUnsubmittedChanges: boolean;
}): ListingState {
  switch (listing.latestStatus) {
    case 'submitted':
    case 'sent_back':
      return listing.latestStatus;
    case 'published':
    case 'superseded':
      return listing.hasUnsubmittedChanges ? 'draft' : 'published';
    case 'recalled':
      return 'draft';
    case null:
      return listing.hasStarted ? 'draft' : 'not_started';
  }
}

export const notPublicReasons = [
  'event_not_published',
  'not_taking_part',
  'incomplete',
  'not_submitted',
  'under_review',
  'sent_back',
] as const;
export type NotPublicReason = (typeof notPublicReasons)[number];

/** "Why is it not public?" always has an answer; an empty list means that it is. */
export function whyNotPublic(listing: {
  readonly isEventPublished: boolean;
  readonly takesPart: boolean;
  readonly hasPublishedRevision: boolean;
  readonly latestStatus: RevisionStatus | null;
  readonly isComplete: boolean;
}): NotPublicReason[] {
  const reasons: NotPublicReason[] = [];
  if (!listing.isEventPublished) reasons.push('event_not_published');
  if (!listing.takesPart) reasons.push('not_taking_part');
  if (listing.hasPublishedRevision) return reasons;
  if (listing.latestStatus === 'submitted') return [...reasons, 'under_review'];
  if (!listing.isComplete) reasons.push('incomplete');
  reasons.push(listing.latestStatus === 'sent_back' ? 'sent_back' : 'not_submitted');
  return reasons;
}

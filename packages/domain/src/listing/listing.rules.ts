import { allowed, denied, type Verdict } from '../refusal.ts';
import { listingCompleteness } from './completeness.rules.ts';
import { changedFields } from './difference.rules.ts';
import type { ListingRefusalCode } from './listing.refusals.ts';
import type {
  ListingContent,
  ListingField,
  RevisionStatus,
  WorkingCopy,
} from './listing.schema.ts';

/** A listing may be back on the desk of its exhibitor as often as it takes; each time is a new revision. */
export const revisionMoves = {
  submitted: ['published', 'sent_back', 'recalled'],
  published: ['superseded'],
  sent_back: [],
  recalled: [],
  superseded: [],
} as const satisfies Record<RevisionStatus, readonly RevisionStatus[]>;

type ListingVerdict = Verdict<ListingRefusalCode>;
type Revision = { readonly status: RevisionStatus; readonly basedOnRevisionId: string | null };

/** Two people at one revision: the later is told what the earlier did. */
export function canMoveRevision(from: RevisionStatus, to: RevisionStatus): ListingVerdict {
  if ((revisionMoves[from] as readonly RevisionStatus[]).includes(to)) return allowed;
  return from === 'recalled'
    ? denied('listing.recalled_meanwhile')
    : denied('listing.already_decided', { status: from });
}

/** What a submission would hold: the working copy with the products of this moment. */
export type Submission = {
  readonly content: WorkingCopy & Pick<ListingContent, 'products'>;
  readonly isUnderReview: boolean;
  readonly published: ListingContent | null;
};

export function canSubmit({ content, isUnderReview, published }: Submission): ListingVerdict {
  if (isUnderReview) return denied('listing.already_submitted');
  const { blocking } = listingCompleteness(content, content.products);
  if (blocking.length > 0) return denied('listing.incomplete', { missing: blocking.join(', ') });
  if (published && changedFields(published, content).length === 0) {
    return denied('listing.nothing_changed');
  }
  return allowed;
}

type Claim = { readonly accountId: string; readonly name: string };

/** Who has taken a listing to review it decides; a colleague takes it over first. */
export function canDecide(
  { claim }: { readonly claim: Claim | null },
  accountId: string,
): ListingVerdict {
  return claim === null || claim.accountId === accountId
    ? allowed
    : denied('listing.claimed', { name: claim.name });
}

/** Only what was public once, and is not now, becomes public again without a new submission. */
export function canRestore({ status }: Pick<Revision, 'status'>): ListingVerdict {
  return status === 'superseded' ? allowed : denied('listing.not_restorable');
}

/** A review that began against one published version is no judgement on another. */
export function canPublish(revision: Revision, publishedRevisionId: string | null): ListingVerdict {
  const verdict = canMoveRevision(revision.status, 'published');
  if (!verdict.allowed) return verdict;
  return revision.basedOnRevisionId === publishedRevisionId
    ? allowed
    : denied('listing.base_changed');
}

/** A "no" without a reason helps nobody: a general comment or one at a field, now or earlier. */
export function canSendBack(revision: Revision, comments: number): ListingVerdict {
  const verdict = canMoveRevision(revision.status, 'sent_back');
  if (!verdict.allowed) return verdict;
  return comments > 0 ? allowed : denied('listing.comment_needed');
}

/** What the public would see if only these fields were taken over; null where nothing was public yet. */
export function contentWithAccepted(
  published: ListingContent | null,
  submitted: ListingContent,
  accepted: readonly ListingField[],
): ListingContent {
  const base: ListingContent = published ?? {
    displayName: '',
    tagline: { de: '', en: '' },
    description: { de: '', en: '' },
    logoMediaId: null,
    categoryIds: [],
    represented: [],
    openingHours: { de: '', en: '' },
    links: [],
    contactEmail: '',
    products: [],
  };
  return Object.fromEntries(
    Object.entries(submitted).map(([field, value]) => [
      field,
      accepted.includes(field as ListingField) ? value : base[field as ListingField],
    ]),
  ) as ListingContent;
}

/** Whether the accepted part may go public while the rest goes back with its comments. */
export function canPublishAccepted(
  published: ListingContent | null,
  submitted: ListingContent,
  accepted: readonly ListingField[],
): ListingVerdict {
  const changed = changedFields(published, submitted);
  if (!changed.some((field) => accepted.includes(field))) return denied('listing.nothing_accepted');
  const content = contentWithAccepted(published, submitted, accepted);
  const { blocking } = listingCompleteness(content, content.products);
  return blocking.length === 0
    ? allowed
    : denied('listing.rest_incomplete', { missing: blocking.join(', ') });
}

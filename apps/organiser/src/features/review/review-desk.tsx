import type { RevisionId } from '@foyer/domain/identifier.ts';
import { mayActOnListing } from '@foyer/domain/listing/listing.policy.ts';
import type { Review } from '@foyer/domain/listing/listing-view.schema.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { useTranslations } from 'use-intl';
import { ClaimBar } from './claim-bar.tsx';
import { Comparison } from './comparison.tsx';
import { DecisionBox } from './decision-box.tsx';
import classes from './review.module.css';
import { ReviewHistory } from './review-history.tsx';
import { ReviewTalk } from './review-talk.tsx';
import { useDecision } from './use-decision.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { useVerdicts } from './use-verdicts.ts';

type ReviewDeskProps = { revisionId: string; onBack: () => void; onDecided: () => void };

/** One listing on the desk: before and after, what was said, and the decision. */
export function ReviewDesk({ revisionId, ...on }: ReviewDeskProps) {
  const loading = useTranslations('portal.frame')('loading');
  const { eventId } = useOrganiserHat();
  const review = trpc.listing.getReview.useQuery(
    { eventId, revisionId: revisionId as RevisionId },
    { refetchOnMount: 'always' },
  );
  if (review.isError) {
    return <LoadFailure error={review.error} onRetry={() => void review.refetch()} />;
  }
  if (!review.data) return <SkeletonRows rows={12} label={loading} />;
  return <OpenReview key={revisionId} review={review.data} {...on} />;
}

type OpenReviewProps = Omit<ReviewDeskProps, 'revisionId'> & { review: Review };

function OpenReview({ review, onBack, onDecided }: OpenReviewProps) {
  const { role } = useOrganiserHat();
  const may = mayActOnListing({ kind: 'organiser', role }, 'review');
  const open = useVerdicts(review.revision.revisionId);
  const decision = useDecision({ review, open, onDecided });
  const mayDecide = may && review.revision.status === 'submitted';
  useReviewKeys({ review, open, decision, isOn: mayDecide });
  return (
    <div className={classes.desk}>
      <Comparison review={review} open={open} mayDecide={mayDecide} onBack={onBack} />
      <div className={classes.side}>
        {mayDecide && <ClaimBar review={review} />}
        <DecisionBox {...{ review, open, decision, mayDecide }} mayComment={may} />
        <ReviewTalk review={review} />
        <ReviewHistory review={review} mayRestore={may} />
      </div>
    </div>
  );
}

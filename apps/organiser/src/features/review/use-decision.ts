import { refuseListing } from '@foyer/domain/listing/listing.refusals.ts';
import {
  canDecide,
  canPublish,
  canPublishAccepted,
  canSendBack,
} from '@foyer/domain/listing/listing.rules.ts';
import type { ListingField } from '@foyer/domain/listing/listing.schema.ts';
import type { Review } from '@foyer/domain/listing/listing-view.schema.ts';
import { denied } from '@foyer/domain/refusal.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useMe, useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useTranslations } from 'use-intl';
import type { OpenVerdicts } from './use-verdicts.ts';
import { commentsOf, hasWordlessObjection, objectedFields } from './verdicts.ts';

type Given = { review: Review; open: OpenVerdicts; onDecided: () => void };

/** What may be decided, asked of the same rules as the server asks, and the deciding itself. */
export function useDecision({ review, open, onDecided }: Given) {
  const t = useTranslations('reviews.decision');
  const { eventId } = useOrganiserHat();
  const me = useMe().data?.account?.accountId ?? '';
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { revision, before, after, exhibitorName: name } = review;
  const { revisionId } = revision;
  const comments = commentsOf(open.verdicts);
  const objected = objectedFields(open.verdicts);
  const accepted = review.differences
    .filter(({ field, change }) => change !== 'same' && !objected.includes(field))
    .map(({ field }) => field);

  const on = (said: 'published' | 'publishedSome' | 'sentBack') => ({
    onSuccess: () => {
      open.forget();
      notify.done(t(said, { name }));
      onDecided();
    },
    // Also after a refusal: somebody else may have decided meanwhile.
    onSettled: () =>
      Promise.all([
        utils.listing.queue.invalidate(),
        utils.listing.getReview.invalidate(),
        utils.event.overview.invalidate(),
      ]),
  });
  const publishAll = trpc.listing.publish.useMutation(on('published'));
  const publishSome = trpc.listing.publishAccepted.useMutation(on('publishedSome'));
  const back = trpc.listing.sendBack.useMutation(on('sentBack'));

  const publishVerdict = verdictOnPublishing({ review, open, accepted, me });
  const said = review.comments.filter(
    (comment) => comment.revisionId === revisionId && comment.authorSide === 'organiser',
  );
  const mine = canDecide(review, me);
  const backVerdict = !mine.allowed
    ? mine
    : hasWordlessObjection(open.verdicts)
      ? denied('listing.comment_needed')
      : canSendBack(revision, said.length + comments.length);
  const at = { eventId, revisionId, comments };

  return {
    ...{ accepted, objected, publishVerdict, backVerdict },
    isPending: publishAll.isPending || publishSome.isPending || back.isPending,
    isFirst: before === null,
    after,
    publish() {
      if (!publishVerdict.allowed)
        notify.failure(refuseListing(publishVerdict.code, publishVerdict.params));
      else if (objected.length === 0) publishAll.mutate(at);
      else publishSome.mutate({ ...at, accepted });
    },
    sendBack() {
      if (backVerdict.allowed) back.mutate(at);
      else notify.failure(refuseListing(backVerdict.code, backVerdict.params));
    },
  };
}

export type Decision = ReturnType<typeof useDecision>;

function verdictOnPublishing(asked: {
  review: Review;
  open: OpenVerdicts;
  accepted: readonly ListingField[];
  me: string;
}) {
  const { review, open, accepted, me } = asked;
  const { revision, before, after, isBaseChanged } = review;
  const mine = canDecide(review, me);
  if (!mine.allowed) return mine;
  if (isBaseChanged) return denied('listing.base_changed');
  const state = canPublish(revision, revision.basedOnRevisionId);
  if (!state.allowed) return state;
  if (hasWordlessObjection(open.verdicts)) return denied('listing.comment_needed');
  if (objectedFields(open.verdicts).length === 0) return state;
  return canPublishAccepted(before, after, accepted);
}

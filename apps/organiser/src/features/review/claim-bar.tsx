import type { Review } from '@foyer/domain/listing/listing-view.schema.ts';
import { useMe, useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { KeyHint } from '@foyer/ui/keys/key-hint.tsx';
import { usePageKeys } from '@foyer/ui/keys/use-page-keys.ts';
import { Button } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './review.module.css';

/** Who reads this one: colleagues see it in the queue, and decide only after taking it over. */
export function ClaimBar({ review }: { review: Review }) {
  const t = useTranslations('reviews.claim');
  const format = useFormatter();
  const { eventId } = useOrganiserHat();
  const me = useMe().data?.account?.accountId;
  const utils = trpc.useUtils();
  const claim = trpc.listing.claim.useMutation({
    onSettled: () =>
      Promise.all([utils.listing.queue.invalidate(), utils.listing.getReview.invalidate()]),
  });
  const { revisionId } = review.revision;
  const isMine = review.claim !== null && review.claim.accountId === me;
  const take = () => claim.mutate({ eventId, revisionId, isClaimed: !isMine });
  usePageKeys({ t: take });
  return (
    <div className={classes.claim}>
      <p role="status">
        {review.claim === null
          ? t('free')
          : isMine
            ? t('mine')
            : t('by', {
                name: review.claim.name,
                at: format.dateTime(review.claim.at, { timeStyle: 'short', dateStyle: 'short' }),
              })}
      </p>
      <Button
        variant="default"
        size="xs"
        loading={claim.isPending}
        rightSection={<KeyHint keys={['t']} />}
        onClick={take}
      >
        {t(isMine ? 'release' : review.claim ? 'takeOver' : 'take')}
      </Button>
    </div>
  );
}

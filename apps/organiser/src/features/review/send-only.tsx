import type { Review } from '@foyer/domain/listing/listing-view.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './review.module.css';
import type { OpenVerdicts } from './use-verdicts.ts';

/** A word to the exhibitor that decides nothing. */
export function SendOnly({ review, open }: { review: Review; open: OpenVerdicts }) {
  const t = useTranslations('reviews.decision');
  const { eventId } = useOrganiserHat();
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { revisionId } = review.revision;
  const body = open.verdicts.general;
  const send = trpc.listing.addReviewComment.useMutation({
    onSuccess: async () => {
      open.say('');
      notify.done(t('sent'));
      await Promise.all([
        utils.listing.getReview.invalidate({ eventId, revisionId }),
        utils.listing.queue.invalidate(),
      ]);
    },
  });
  if (body.trim() === '') return null;
  return (
    <Button
      className={classes.sendOnly}
      size="compact-sm"
      variant="subtle"
      loading={send.isPending}
      onClick={() => send.mutate({ eventId, revisionId, comment: { field: null, body } })}
    >
      {t('onlySend')}
    </Button>
  );
}

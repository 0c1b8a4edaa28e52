import type { QueueRow, Review } from '@foyer/domain/listing/listing-view.schema.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { ListingFieldChange } from '@foyer/portal/listing/listing-field-change.tsx';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Alert, Button, Checkbox, Group, Modal, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './review.module.css';

/** So many are looked at together; more would not be looked at. */
const together = 20;

type SmallChangesProps = { rows: readonly QueueRow[]; onClose: () => void };

/** Every small change in full, one below the other; what stays ticked is published together. */
export function SmallChanges({ rows, onClose }: SmallChangesProps) {
  const t = useTranslations('reviews.small');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { sentence, refusal } = useSentences();
  const { eventId } = useOrganiserHat();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const shown = rows.slice(0, together);
  const reviews = trpc.useQueries((ask) =>
    shown.map(({ revisionId }) => ask.listing.getReview({ eventId, revisionId })),
  );
  // What did not load was not looked at.
  const chosen = shown.filter(({ revisionId }, at) => reviews[at]?.data && !left.has(revisionId));
  const publish = trpc.listing.publishMany.useMutation({
    meta: { quiet: true },
    onSuccess: ({ published, skipped }) => {
      notify.done(t('done', { count: published }));
      if (skipped.length === 0) onClose();
    },
    onSettled: () => Promise.all([utils.listing.invalidate(), utils.event.overview.invalidate()]),
  });
  const toggle = (revisionId: string) =>
    setLeft((old) => {
      const next = new Set(old);
      if (!next.delete(revisionId)) next.add(revisionId);
      return next;
    });
  return (
    <Modal opened size="xl" onClose={onClose} title={t('title')}>
      <Stack gap="md">
        <p className={classes.muted}>{t('intro')}</p>
        {publish.data?.skipped.map(({ exhibitorName, code }) => (
          <Alert key={exhibitorName} title={t('skipped', { name: exhibitorName })}>
            {refusal(code)}
          </Alert>
        ))}
        {publish.error && <Alert color="red">{sentence(publish.error)}</Alert>}
        {shown.map((row, at) => (
          <OneChange
            key={row.revisionId}
            row={row}
            review={reviews[at]?.data}
            isChosen={chosen.includes(row)}
            onToggle={() => toggle(row.revisionId)}
          >
            {reviews[at]?.error && (
              <LoadFailure error={reviews[at].error} onRetry={() => void reviews[at]?.refetch()} />
            )}
          </OneChange>
        ))}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button
            disabled={chosen.length === 0}
            loading={publish.isPending}
            onClick={() =>
              publish.mutate({ eventId, revisionIds: chosen.map(({ revisionId }) => revisionId) })
            }
          >
            {t('publish', { count: chosen.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

type OneChangeProps = {
  row: QueueRow;
  review: Review | undefined;
  isChosen: boolean;
  onToggle: () => void;
  /** Why it is not here. */
  children: ReactNode;
};

function OneChange({ row, review, isChosen, onToggle, children }: OneChangeProps) {
  const names = useTranslations('listingFields');
  const loading = useTranslations('portal.frame')('loading');
  const { eventId } = useOrganiserHat();
  return (
    <section className={classes.card} aria-label={row.exhibitorName}>
      <Checkbox
        label={row.exhibitorName}
        checked={isChosen}
        disabled={!review}
        onChange={onToggle}
      />
      {children}
      {!review && !children && <SkeletonRows rows={2} label={loading} />}
      {review &&
        row.changedFields.map((field) => (
          <div key={field}>
            <h3 className={classes.cardName}>{names(field)}</h3>
            <ListingFieldChange
              {...{ eventId, field }}
              before={review.before}
              after={review.after}
              categories={review.categories}
            />
          </div>
        ))}
    </section>
  );
}

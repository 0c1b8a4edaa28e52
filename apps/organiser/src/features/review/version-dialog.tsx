import { changedFields } from '@foyer/domain/listing/difference.rules.ts';
import { canRestore } from '@foyer/domain/listing/listing.rules.ts';
import { listingFields } from '@foyer/domain/listing/listing.schema.ts';
import type { Review, Revision } from '@foyer/domain/listing/listing-view.schema.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { ListingFieldChange } from '@foyer/portal/listing/listing-field-change.tsx';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Alert, Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './review.module.css';

type VersionDialogProps = {
  review: Review;
  revisionId: Revision['revisionId'];
  mayRestore: boolean;
  onClose: () => void;
};

/** One version as it was, against what is public now; an older public one can become public again. */
export function VersionDialog({ review, revisionId, mayRestore, onClose }: VersionDialogProps) {
  const t = useTranslations('reviews.revisions');
  const names = useTranslations('listingFields');
  const loading = useTranslations('portal.frame')('loading');
  const format = useFormatter();
  const { eventId } = useOrganiserHat();
  const version = trpc.listing.getReview.useQuery({ eventId, revisionId });
  const current = review.revisions.find(({ status }) => status === 'published');
  const isPublic = current?.revisionId === revisionId;
  const now = trpc.listing.getReview.useQuery(
    { eventId, revisionId: current?.revisionId ?? revisionId },
    { enabled: current !== undefined && !isPublic },
  );
  const revision = version.data?.revision;
  const before = isPublic ? null : (now.data?.after ?? null);
  const isReady = version.data && (isPublic || !current || now.data);
  const failed = [version, now].find(({ isError }) => isError);
  const at = revision && (revision.decidedAt ?? revision.submittedAt);
  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={revision ? t('row', { number: revision.number }) : loading}
    >
      {failed && <LoadFailure error={failed.error} onRetry={() => void failed.refetch()} />}
      {!isReady && !failed && <SkeletonRows rows={8} label={loading} />}
      {isReady && version.data && revision && (
        <Stack gap="md">
          <p className={classes.muted}>
            {at && format.dateTime(at, { dateStyle: 'long', timeStyle: 'short' })} ·{' '}
            {revision.decidedBy || revision.submittedBy}
            {before && ` · ${t('against')}`}
          </p>
          {before && changedFields(before, version.data.after).length === 0 && <p>{t('same')}</p>}
          {(before ? changedFields(before, version.data.after) : listingFields).map((field) => (
            <div key={field}>
              <h3 className={classes.cardName}>{names(field)}</h3>
              <ListingFieldChange
                {...{ eventId, field, before }}
                after={version.data.after}
                categories={version.data.categories}
              />
            </div>
          ))}
          {mayRestore && canRestore(revision).allowed && (
            <Restore revision={revision} onDone={onClose} />
          )}
        </Stack>
      )}
    </Modal>
  );
}

function Restore({ revision, onDone }: { revision: Revision; onDone: () => void }) {
  const t = useTranslations('reviews.revisions');
  const { sentence } = useSentences();
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const [reason, setReason] = useState('');
  const restore = trpc.listing.restore.useMutation({
    meta: { quiet: true },
    onSuccess: () => {
      notify.done(t('restoredDone', { number: revision.number }));
      onDone();
    },
    onSettled: () => Promise.all([utils.listing.invalidate(), utils.event.overview.invalidate()]),
  });
  const { revisionId } = revision;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        restore.mutate({ eventId, revisionId, reason });
      }}
    >
      <Textarea
        label={t('reason')}
        description={t('reasonHelp')}
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {restore.error && (
        <Alert mt="sm" color="red">
          {sentence(restore.error)}
        </Alert>
      )}
      <Group justify="flex-end" mt="md">
        <Button type="submit" disabled={reason.trim() === ''} loading={restore.isPending}>
          {t('restore')}
        </Button>
      </Group>
    </form>
  );
}

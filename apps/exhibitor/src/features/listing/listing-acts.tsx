import type { WorkingCopyView } from '@foyer/domain/listing/listing-view.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Tooltip } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChangesDialog } from './changes-dialog.tsx';
import type { ListingStanding } from './listing-standing.ts';
import type { OpenDraft } from './use-listing-draft.ts';

type ListingActsProps = { view: WorkingCopyView; standing: ListingStanding; open: OpenDraft };

/** See what changes, submit it, take it back, look at the public page. */
export function ListingActs({ view, standing, open }: ListingActsProps) {
  const t = useTranslations('listing.acts');
  const { eventSlug, exhibitorId } = useExhibitorHat();
  const [isReading, setReading] = useState(false);
  const isUnderReview = view.latest?.status === 'submitted';
  return (
    <>
      {standing.notPublic.length === 0 && (
        <Button
          component="a"
          href={`/e/${eventSlug}/exhibitors/${exhibitorId}`}
          target="_blank"
          rel="noopener"
          variant="subtle"
          leftSection={<IconExternalLink size={16} aria-hidden />}
        >
          {t('view')}
        </Button>
      )}
      {standing.changed.length > 0 && (
        <Button variant="default" onClick={() => setReading(true)}>
          {t('review')}
        </Button>
      )}
      {isUnderReview ? (
        <RecallButton view={view} />
      ) : (
        <SubmitButton view={view} standing={standing} open={open} />
      )}
      <ChangesDialog
        isOpen={isReading}
        onClose={() => setReading(false)}
        view={view}
        content={standing.content}
      />
    </>
  );
}

function RecallButton({ view }: { view: WorkingCopyView }) {
  const t = useTranslations('listing.acts');
  const { eventId, exhibitorId } = useExhibitorHat();
  const notify = useNotify();
  const utils = trpc.useUtils();
  const recall = trpc.listing.recall.useMutation({
    onSettled: () => utils.listing.getWorkingCopy.invalidate(),
    onSuccess: () => notify.done(t('recalled')),
  });
  const revisionId = view.latest?.revisionId;
  return (
    <Button
      variant="default"
      loading={recall.isPending}
      onClick={() => revisionId && recall.mutate({ eventId, exhibitorId, revisionId })}
    >
      {t('recall')}
    </Button>
  );
}

function SubmitButton({ view, standing, open }: ListingActsProps) {
  const t = useTranslations('listing.acts');
  const { reason } = useSentences();
  const notify = useNotify();
  const { submit, isPending } = useSubmit(open);
  const { submitVerdict: verdict, changed } = standing;
  const isHeld = open.conflicts.size > 0 || open.invalid.size > 0;
  const why = isHeld ? t('unsettled') : reason(verdict);
  const label = view.published
    ? t('submitChanges', { count: changed.length })
    : t(view.latest?.status === 'sent_back' ? 'again' : 'submit');
  return (
    <Tooltip label={why} disabled={why === undefined} multiline maw={320} position="bottom-end">
      <Button
        // Stays in reach of keyboard and screen reader, so that it can say why it does nothing.
        aria-disabled={why !== undefined}
        data-disabled={why !== undefined || undefined}
        loading={isPending}
        onClick={() => void (why === undefined && submit().catch(notify.failure))}
      >
        {view.published && changed.length === 0 ? t('submit') : label}
        {why && <span className="foyer-hidden">. {why}</span>}
      </Button>
    </Tooltip>
  );
}

/** Sends what is still unsaved first: what is submitted is what the form shows. */
function useSubmit({ draft }: OpenDraft) {
  const t = useTranslations('listing.acts');
  const { eventId, exhibitorId } = useExhibitorHat();
  const notify = useNotify();
  const utils = trpc.useUtils();
  const [isPending, setPending] = useState(false);
  const submit = async () => {
    setPending(true);
    try {
      await draft.flush();
      const { failure, version } = draft.snapshot();
      if (failure) throw failure;
      if (!draft.isSettled()) return;
      await utils.client.listing.submit.mutate({ eventId, exhibitorId, seenVersion: version });
      notify.done(t('submitted'));
    } finally {
      setPending(false);
      await utils.listing.getWorkingCopy.invalidate();
    }
  };
  return { submit, isPending };
}

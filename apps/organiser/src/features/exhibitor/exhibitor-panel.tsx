import { mayActOnExhibitor } from '@foyer/domain/exhibitor/exhibitor.policy.ts';
import { isTakingPart } from '@foyer/domain/exhibitor/participation.rules.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useSidePanelWords } from '@foyer/portal/list/use-list-words.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { SidePanel } from '@foyer/ui/panel/side-panel.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { CommentForm } from './comment-form.tsx';
import { EditExhibitorDialog } from './edit-exhibitor-dialog.tsx';
import { EndMenu } from './end-menu.tsx';
import { participationTones } from './exhibitor-tones.ts';
import { PanelBooth } from './panel-booth.tsx';
import { PanelContact } from './panel-contact.tsx';
import { PanelHistory } from './panel-history.tsx';
import { PanelPeople } from './panel-people.tsx';
import { PanelTasks } from './panel-tasks.tsx';

export type ExhibitorDetail = Outputs['exhibitor']['get'];

type ExhibitorPanelProps = {
  exhibitorId: string;
  onClose: () => void;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
};

/** Everything the team knows of one exhibitor, beside the list. */
export function ExhibitorPanel({ exhibitorId, ...panel }: ExhibitorPanelProps) {
  const t = useTranslations('exhibitors.panel');
  const loading = useTranslations('portal.frame')('loading');
  const states = useTranslations('states.participation');
  const format = useFormatter();
  const words = useSidePanelWords();
  const { eventId, role } = useOrganiserHat();
  const detail = trpc.exhibitor.get.useQuery(
    { eventId, exhibitorId: exhibitorId as never },
    { refetchOnMount: 'always' },
  );
  const [isEditing, setEditing] = useState(false);
  const actor = { kind: 'organiser', role } as const;
  const mayEdit = mayActOnExhibitor(actor, 'edit');
  const exhibitor = detail.data;

  return (
    <SidePanel
      {...panel}
      words={words}
      title={exhibitor?.name ?? (detail.isError ? t('gone') : loading)}
      sub={
        exhibitor &&
        t('since', { date: format.dateTime(exhibitor.createdAt, { dateStyle: 'medium' }) })
      }
      aside={
        exhibitor && (
          <StateChip
            tone={participationTones[exhibitor.participation]}
            label={states(exhibitor.participation)}
          />
        )
      }
      actions={
        exhibitor &&
        mayEdit && (
          <>
            <EndMenu exhibitor={exhibitor} />
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('edit')}
            </Button>
          </>
        )
      }
    >
      {detail.isError && <LoadFailure error={detail.error} onRetry={() => void detail.refetch()} />}
      {detail.isPending && <SkeletonRows rows={6} label={loading} />}
      {exhibitor && (
        <>
          <PanelContact exhibitor={exhibitor} />
          <PanelBooth exhibitor={exhibitor} />
          <PanelTasks exhibitorId={exhibitor.exhibitorId} />
          <PanelPeople
            exhibitor={exhibitor}
            mayInvite={mayActOnExhibitor(actor, 'invite') && isTakingPart(exhibitor.participation)}
          />
          {(mayEdit || exhibitor.comment) && (
            <CommentForm key={exhibitor.exhibitorId} exhibitor={exhibitor} mayEdit={mayEdit} />
          )}
          <PanelHistory exhibitorId={exhibitor.exhibitorId} />
          <EditExhibitorDialog
            isOpen={isEditing}
            exhibitor={exhibitor}
            onClose={() => setEditing(false)}
          />
        </>
      )}
    </SidePanel>
  );
}

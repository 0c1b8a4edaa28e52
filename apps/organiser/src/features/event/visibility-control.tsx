import type { EventStatus } from '@foyer/domain/event/event.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { ConfirmDialog } from '@foyer/ui/feedback/confirm-dialog.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

type Props = { event: Outputs['event']['get']; mayEdit: boolean };

/** Draft, public or archived; publishing can be undone at once. */
export function VisibilityControl({ event, mayEdit }: Props) {
  const t = useTranslations('settings');
  const states = useTranslations('states.event');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const [isArchiving, setArchiving] = useState(false);
  const move = trpc.event.move.useMutation({ onSuccess: () => utils.event.invalidate() });
  const go = (to: EventStatus) => {
    const from = event.status;
    move.mutate(
      { eventId, to },
      {
        onSuccess: () => notify.undo(states(to), () => move.mutate({ eventId, to: from })),
      },
    );
  };

  return (
    <Group justify="space-between" align="center" mb="xl" wrap="wrap" gap="sm">
      <div>
        <Group gap="xs">
          <Text fw={600}>{t('status')}</Text>
          <StateChip
            tone={event.status === 'published' ? 'published' : 'draft'}
            label={states(event.status)}
          />
        </Group>
        <Text size="sm" c="dimmed">
          {t(`statusHelp.${event.status}`)}
        </Text>
      </div>
      {mayEdit && (
        <Group gap="xs">
          {event.status === 'published' && (
            <>
              <Button variant="default" onClick={() => go('draft')}>
                {t('unpublish')}
              </Button>
              <Button variant="default" onClick={() => setArchiving(true)}>
                {t('archive')}
              </Button>
            </>
          )}
          {event.status === 'draft' && (
            <Button loading={move.isPending} onClick={() => go('published')}>
              {t('publish')}
            </Button>
          )}
          {event.status === 'archived' && (
            <Button variant="default" onClick={() => move.mutate({ eventId, to: 'published' })}>
              {t('republish')}
            </Button>
          )}
        </Group>
      )}
      <ConfirmDialog
        isOpen={isArchiving}
        title={t('archiveTitle')}
        confirmLabel={t('archive')}
        cancelLabel={t('cancel')}
        isPending={move.isPending}
        onClose={() => setArchiving(false)}
        onConfirm={() =>
          move.mutate({ eventId, to: 'archived' }, { onSettled: () => setArchiving(false) })
        }
      >
        {t('archiveBody')}
      </ConfirmDialog>
    </Group>
  );
}

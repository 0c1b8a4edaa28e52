import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { ConfirmDialog } from '@foyer/ui/feedback/confirm-dialog.tsx';
import { Anchor, Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './stand.module.css';
import type { Plan } from './use-plan-stands.ts';
import { useStandActs } from './use-stand-acts.ts';

type Props = { plan: Plan; mayAssign: boolean };

/** What the exhibitors do not know yet, and what they have not acknowledged yet. */
export function Telling({ plan, mayAssign }: Props) {
  const t = useTranslations('plan.telling');
  const plain = useTranslations('plan');
  const acts = useStandActs();
  const { eventId } = useOrganiserHat();
  const notices = trpc.stand.openNotices.useQuery({ eventId });
  const [asked, ask] = useState<'publish' | 'notices' | null>(null);
  const untold = plan.stands.filter(
    ({ status, occupancy }) => status === 'assigned' && !occupancy?.publishedAt,
  );
  const open = notices.data ?? [];
  if (untold.length === 0 && open.length === 0) return null;
  return (
    <Group gap="md" className={classes.telling}>
      {untold.length > 0 && (
        <Group gap="xs">
          <Text size="sm">{t('untold', { count: untold.length })}</Text>
          {mayAssign && (
            <Button size="xs" onClick={() => ask('publish')}>
              {t('publish')}
            </Button>
          )}
        </Group>
      )}
      {open.length > 0 && (
        <Anchor component="button" size="sm" onClick={() => ask('notices')}>
          {t('open', { count: open.length })}
        </Anchor>
      )}
      <ConfirmDialog
        isOpen={asked === 'publish'}
        title={t('publishTitle', { count: untold.length })}
        confirmLabel={t('publishAll', { count: untold.length })}
        cancelLabel={plain('cancel')}
        isPending={acts.isBusy}
        onClose={() => ask(null)}
        onConfirm={() =>
          acts.actOnMany(
            untold.map(({ standId }) => standId),
            'publish',
            { onDone: () => ask(null) },
          )
        }
      >
        <Text size="sm" mb="xs">
          {t('publishText')}
        </Text>
        <ul className={classes.told}>
          {untold.map(({ standId, number, occupancy }) => (
            <li key={standId}>
              <strong>{number}</strong> {occupancy?.exhibitorName}
            </li>
          ))}
        </ul>
      </ConfirmDialog>
      <Modal opened={asked === 'notices'} onClose={() => ask(null)} title={t('openTitle')}>
        <OpenNotices notices={open} />
      </Modal>
    </Group>
  );
}

function OpenNotices({ notices }: { notices: readonly Notice[] }) {
  const t = useTranslations('plan.telling');
  const format = useFormatter();
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {t('openText')}
      </Text>
      <ul className={classes.told}>
        {notices.map((notice) => (
          <li key={notice.noticeId}>
            <strong>{notice.exhibitorName}</strong>
            <Text size="sm">
              {t(`kind.${notice.kind}`, {
                from: notice.fromNumber ?? '',
                to: notice.toNumber ?? '',
              })}
              {' · '}
              {format.dateTime(notice.sentAt, { dateStyle: 'medium' })}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}

type Notice = Outputs['stand']['openNotices'][number];

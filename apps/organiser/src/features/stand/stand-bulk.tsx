import {
  canPublish,
  canRelease,
  canSetAside,
  needsNotice,
} from '@foyer/domain/stand/stand.rules.ts';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useNow, useTranslations } from 'use-intl';
import { NoticeDialog } from './notice-dialog.tsx';
import type { Stand } from './use-plan-stands.ts';
import { useStandActs } from './use-stand-acts.ts';

type Props = { stands: readonly Stand[]; onDone: () => void };

/** What all of the selected stands allow; the others are not offered. */
export function StandBulk({ stands, onDone }: Props) {
  const t = useTranslations('plan');
  const now = useNow();
  const acts = useStandActs();
  const [isAsked, ask] = useState(false);
  const ids = stands.map(({ standId }) => standId);
  const told = stands.filter(needsNotice);
  const every = (allows: (stand: Stand) => boolean) => stands.every(allows);
  const release = (reason?: string) => {
    ask(false);
    acts.actOnMany(ids, 'release', { reason, onDone });
  };
  return (
    <Group gap="xs">
      {every((stand) => canPublish(stand, now).allowed) && (
        <Button size="xs" onClick={() => acts.actOnMany(ids, 'publish', { onDone })}>
          {t('publish')}
        </Button>
      )}
      {every((stand) => canRelease(stand, now).allowed) && (
        <Button
          size="xs"
          variant="default"
          onClick={() => (told.length > 0 ? ask(true) : release())}
        >
          {t('releaseMany')}
        </Button>
      )}
      {every((s) => s.status !== 'blocked' && canSetAside(s, 'blocked', now).allowed) && (
        <Button
          size="xs"
          variant="default"
          onClick={() => acts.actOnMany(ids, 'block', { onDone })}
        >
          {t('block')}
        </Button>
      )}
      {every((s) => s.status !== 'available' && canSetAside(s, 'available', now).allowed) && (
        <Button size="xs" variant="default" onClick={() => acts.actOnMany(ids, 'open', { onDone })}>
          {t('openStand')}
        </Button>
      )}
      <NoticeDialog
        isOpen={isAsked}
        title={t('notice.releaseMany', { count: stands.length })}
        numbers={told.map(({ number }) => number)}
        confirmLabel={t('notice.release')}
        isPending={acts.isBusy}
        onClose={() => ask(false)}
        onSend={release}
      />
    </Group>
  );
}

import { needsNotice } from '@foyer/domain/stand/stand.rules.ts';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { MoveForm } from './move-form.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import type { Plan, Stand } from './use-plan-stands.ts';
import { useStandActs } from './use-stand-acts.ts';

/** The moves that the stand's state allows, as buttons that say what they do. */
export function StandActs({ stand, plan }: { stand: Stand; plan: Plan }) {
  const t = useTranslations('plan');
  const acts = useStandActs();
  const [asked, ask] = useState<'release' | 'move' | null>(null);
  const { status, number } = stand;
  const isTaken = status === 'held' || status === 'assigned' || status === 'confirmed';
  const isTold = needsNotice(stand);
  return (
    <>
      <Group gap="xs">
        {status === 'assigned' && !isTold && (
          <Button onClick={() => acts.actOnMany([stand.standId], 'publish')} loading={acts.isBusy}>
            {t('publish')}
          </Button>
        )}
        {status === 'assigned' && isTold && (
          <Button variant="default" onClick={() => acts.confirm(stand)} loading={acts.isBusy}>
            {t('confirm')}
          </Button>
        )}
        {isTaken && (
          <Button variant="default" onClick={() => ask('move')}>
            {t('moveOrSwap')}
          </Button>
        )}
        {isTaken && (
          <Button variant="default" onClick={() => (isTold ? ask('release') : acts.release(stand))}>
            {t('release')}
          </Button>
        )}
        {(status === 'draft' || status === 'blocked') && (
          <Button variant="default" onClick={() => acts.setAside(stand, 'available')}>
            {t('openStand')}
          </Button>
        )}
        {(status === 'available' || status === 'draft') && (
          <Button variant="default" onClick={() => acts.setAside(stand, 'blocked')}>
            {t('block')}
          </Button>
        )}
        {status === 'available' && (
          <Button variant="subtle" onClick={() => acts.setAside(stand, 'draft')}>
            {t('draft')}
          </Button>
        )}
      </Group>
      <MoveForm stand={stand} plan={plan} isOpen={asked === 'move'} onClose={() => ask(null)} />
      <NoticeDialog
        isOpen={asked === 'release'}
        title={t('notice.releaseTitle', { number })}
        numbers={[number]}
        confirmLabel={t('notice.release')}
        isPending={acts.isBusy}
        onClose={() => ask(null)}
        onSend={(reason) => {
          acts.release(stand, reason);
          ask(null);
        }}
      />
    </>
  );
}

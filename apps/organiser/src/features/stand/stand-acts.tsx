import { Button, Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Stand } from './use-plan-stands.ts';
import { useStandActs } from './use-stand-acts.ts';

/** The moves that the stand's state allows, as buttons that say what they do. */
export function StandActs({ stand }: { stand: Stand }) {
  const t = useTranslations('plan');
  const acts = useStandActs();
  const { status } = stand;
  const isTaken = status === 'held' || status === 'assigned' || status === 'confirmed';
  return (
    <Group gap="xs">
      {status === 'assigned' && (
        <Button onClick={() => acts.confirm(stand)} loading={acts.isBusy}>
          {t('confirm')}
        </Button>
      )}
      {isTaken && (
        <Button variant="default" onClick={() => acts.release(stand)}>
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
  );
}

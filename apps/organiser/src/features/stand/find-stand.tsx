import { Select } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { Plan } from './use-plan-stands.ts';

type Props = { plan: Plan; onFound: (standId: string) => void };

/** Search by number or exhibitor, across all halls; the plan flies to what is found. */
export function FindStand({ plan, onFound }: Props) {
  const t = useTranslations('plan');
  return (
    <Select
      w={300}
      maw="100%"
      size="sm"
      searchable
      aria-label={t('find')}
      placeholder={t('find')}
      leftSection={<IconSearch size={16} aria-hidden />}
      nothingFoundMessage={t('move.none')}
      limit={50}
      value={null}
      onChange={(standId) => standId && onFound(standId)}
      data={plan.stands.map(({ standId, number, occupancy }) => ({
        value: standId,
        label: occupancy ? `${number} · ${occupancy.exhibitorName}` : number,
      }))}
    />
  );
}

import { useTableWords } from '@foyer/portal/list/use-list-words.ts';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import type { DataColumn } from '@foyer/ui/table/data-column.ts';
import { DataTable } from '@foyer/ui/table/data-table.tsx';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { standTone } from './stand-tone.ts';
import type { Plan, Stand } from './use-plan-stands.ts';

type Props = {
  plan: Plan;
  sort: string | undefined;
  onSortChange: (sort: string | undefined) => void;
  openId: string | undefined;
  onOpen: (standId: string) => void;
};

/** The same stands as a list, with the same acts behind each row. */
export function StandTable({ plan, sort, onSortChange, openId, onOpen }: Props) {
  const t = useTranslations('plan');
  const states = useTranslations('states.stand');
  const format = useFormatter();
  const words = useTableWords();
  const halls = useMemo(() => new Map(plan.halls.map((h) => [h.hallId, h.name])), [plan]);
  const columns: DataColumn<Stand>[] = [
    {
      id: 'number',
      header: t('number'),
      cell: (s) => s.number,
      sortBy: (s) => s.number,
      phone: 'title',
    },
    {
      id: 'status',
      header: t('status'),
      cell: (s) => <StateChip tone={standTone[s.status]} label={states(s.status)} />,
      sortBy: (s) => s.status,
      phone: 'detail',
    },
    {
      id: 'exhibitor',
      header: t('exhibitor'),
      cell: (s) => s.occupancy?.exhibitorName ?? '',
      sortBy: (s) => s.occupancy?.exhibitorName ?? '',
      phone: 'sub',
    },
    {
      id: 'hall',
      header: t('hall'),
      cell: (s) => halls.get(s.hallId) ?? '',
      sortBy: (s) => halls.get(s.hallId) ?? '',
      phone: 'detail',
    },
    {
      id: 'area',
      header: t('area'),
      align: 'end',
      cell: (s) => t('areaOf', { area: format.number(s.areaSquareMetres) }),
      sortBy: (s) => s.areaSquareMetres,
      phone: 'detail',
    },
  ];
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      rows={plan.stands}
      getRowId={(stand) => stand.standId}
      rowName={(stand) => stand.number}
      sort={sort}
      onSortChange={onSortChange}
      openId={openId}
      onOpen={onOpen}
      empty={<EmptyState title={t('noStands')}>{t('noStandsNext')}</EmptyState>}
      words={words}
    />
  );
}

import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import type { DataColumn } from '@foyer/ui/table/data-column.ts';
import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { standTone } from './stand-tone.ts';
import type { Plan, Stand } from './use-plan-stands.ts';

export function useStandColumns(plan: Plan): DataColumn<Stand>[] {
  const t = useTranslations('plan');
  const states = useTranslations('states.stand');
  const format = useFormatter();
  const halls = useMemo(() => new Map(plan.halls.map((h) => [h.hallId, h.name])), [plan]);
  return [
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
      cell: ({ occupancy }) => (
        <>
          {occupancy?.exhibitorName}
          {occupancy && occupancy.coExhibitors.length > 0 && (
            <Text size="sm" c="dimmed">
              {t('company.with', {
                names: format.list(occupancy.coExhibitors.map(({ name }) => name)),
              })}
            </Text>
          )}
        </>
      ),
      sortBy: (s) => s.occupancy?.exhibitorName ?? '',
      phone: 'sub',
    },
    {
      id: 'told',
      header: t('told'),
      cell: ({ occupancy }) =>
        occupancy?.publishedAt
          ? format.dateTime(occupancy.publishedAt, { dateStyle: 'medium' })
          : '',
      sortBy: ({ occupancy }) => occupancy?.publishedAt?.getTime() ?? 0,
      phone: 'hidden',
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
    {
      id: 'kind',
      header: t('details.category'),
      cell: (s) => s.category,
      sortBy: (s) => s.category,
      phone: 'hidden',
    },
    {
      id: 'openSides',
      header: t('details.openSides'),
      align: 'end',
      cell: (s) => format.number(s.openSides),
      sortBy: (s) => s.openSides,
      phone: 'hidden',
    },
    {
      id: 'power',
      header: t('details.power'),
      align: 'end',
      cell: (s) => t('kilowatts', { power: format.number(s.powerKilowatts) }),
      sortBy: (s) => s.powerKilowatts,
      phone: 'hidden',
    },
  ];
}

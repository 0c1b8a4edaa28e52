import { type StandStatus, standStatuses } from '@foyer/domain/stand/stand.schema.ts';
import { useSearchText } from '@foyer/portal/list/use-list-search.ts';
import { useTableWords } from '@foyer/portal/list/use-list-words.ts';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { DataTable } from '@foyer/ui/table/data-table.tsx';
import { FilterBar } from '@foyer/ui/table/filter-bar.tsx';
import { FilterChips } from '@foyer/ui/table/filter-chips.tsx';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { StandBulk } from './stand-bulk.tsx';
import type { Plan } from './use-plan-stands.ts';
import { useStandColumns } from './use-stand-columns.tsx';

export type StandFilter = {
  q?: string | undefined;
  status?: StandStatus | undefined;
  sort?: string | undefined;
};

type Props = {
  plan: Plan;
  filter: StandFilter;
  onFilter: (change: StandFilter) => void;
  mayAssign: boolean;
  openId: string | undefined;
  onOpen: (standId: string) => void;
};

/** The same stands as a list, with the same acts behind each row and for many rows at once. */
export function StandTable({ plan, filter, onFilter, mayAssign, openId, onOpen }: Props) {
  const t = useTranslations('plan');
  const states = useTranslations('states.stand');
  const list = useTranslations('portal.list');
  const words = useTableWords();
  const columns = useStandColumns(plan);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [text, setText] = useSearchText(filter.q, (q) => onFilter({ q }));
  const wanted = text.trim().toLowerCase();
  const found = plan.stands.filter(({ number, category, pavilion, occupancy }) => {
    const company = occupancy?.coExhibitors.map(({ name }) => name) ?? [];
    return [number, category, pavilion, occupancy?.exhibitorName ?? '', ...company]
      .join(' ')
      .toLowerCase()
      .includes(wanted);
  });
  const shown = filter.status ? found.filter(({ status }) => status === filter.status) : found;
  const countOf = (status: StandStatus) => found.filter((stand) => stand.status === status).length;
  return (
    <>
      {plan.stands.length > 0 && (
        <FilterBar
          search={{
            value: text,
            onChange: setText,
            label: t('find'),
            clearLabel: list('clearSearch'),
          }}
          summary={list('rows', { count: shown.length })}
        >
          <FilterChips
            label={t('status')}
            value={filter.status ?? 'all'}
            onChange={(status) => onFilter({ status: status === 'all' ? undefined : status })}
            options={[
              { value: 'all' as const, label: t('allStands'), count: found.length },
              ...standStatuses
                .map((status) => ({
                  value: status,
                  label: states(status),
                  count: countOf(status),
                }))
                .filter(({ value, count }) => count > 0 || value === filter.status),
            ]}
          />
        </FilterBar>
      )}
      <DataTable
        label={t('title')}
        columns={columns}
        rows={shown}
        getRowId={(stand) => stand.standId}
        rowName={(stand) => stand.number}
        sort={filter.sort}
        onSortChange={(sort) => onFilter({ sort })}
        openId={openId}
        onOpen={onOpen}
        selection={mayAssign ? { selected, onChange: setSelected } : undefined}
        bulkActions={(ids) => (
          <StandBulk
            stands={plan.stands.filter(({ standId }) => ids.includes(standId))}
            onDone={() => setSelected(new Set())}
          />
        )}
        empty={
          plan.stands.length === 0 ? (
            <EmptyState title={t('noStands')}>{t('noStandsNext')}</EmptyState>
          ) : (
            <EmptyState title={list('nothingFoundTitle')}>{list('nothingFound')}</EmptyState>
          )
        }
        words={words}
      />
    </>
  );
}

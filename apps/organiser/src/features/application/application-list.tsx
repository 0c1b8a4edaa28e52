import { mayActOnApplication } from '@foyer/domain/application/application.policy.ts';
import type { ApplicationRow } from '@foyer/domain/application/application.schema.ts';
import {
  type ApplicationFilter,
  applicationViews,
  countViews,
  filterApplications,
} from '@foyer/domain/application/application-list.rules.ts';
import { NothingFound } from '@foyer/portal/list/nothing-found.tsx';
import { useSearchText } from '@foyer/portal/list/use-list-search.ts';
import { useTableWords } from '@foyer/portal/list/use-list-words.ts';
import { useMe, useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { DataTable } from '@foyer/ui/table/data-table.tsx';
import { FilterBar } from '@foyer/ui/table/filter-bar.tsx';
import { FilterChips } from '@foyer/ui/table/filter-chips.tsx';
import { Checkbox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { BulkDecide } from './bulk-decide.tsx';
import { useApplicationColumns } from './use-application-columns.tsx';

type ApplicationListProps = {
  rows: readonly ApplicationRow[] | undefined;
  filter: ApplicationFilter;
  sort: string | undefined;
  onFilter: (change: Partial<ApplicationFilter & { sort: string }>) => void;
  openId: string | undefined;
  onOpen: (id: string) => void;
  onOrderChange: (ids: readonly string[]) => void;
  /** Where nobody has applied yet. */
  empty: ReactNode;
};

/** The list to work in: views, search, order and selection; a row opens its panel. */
export function ApplicationList(props: ApplicationListProps) {
  const { rows = [], filter, onFilter } = props;
  const t = useTranslations('applications');
  const list = useTranslations('portal.list');
  const words = useTableWords();
  const columns = useApplicationColumns();
  const { role } = useOrganiserHat();
  const me = useMe();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [text, setText] = useSearchText(filter.q, (q) => onFilter({ q }));
  const mayDecide = mayActOnApplication({ kind: 'organiser', role }, 'decide');
  const reader = me.data?.account?.accountId ?? '';
  const shown = filterApplications(rows, { ...filter, q: text }, reader);
  const counts = countViews(rows, { ...filter, q: text }, reader);
  const all = filterApplications(rows, { ...filter, q: text, view: undefined }, reader).length;
  const reset = () => {
    setText('');
    onFilter({ q: undefined, view: undefined, mine: undefined } as never);
  };
  if (props.rows?.length === 0) return props.empty;
  return (
    <>
      <FilterBar
        search={{
          value: text,
          onChange: setText,
          label: t('search'),
          clearLabel: list('clearSearch'),
        }}
        summary={props.rows && list('rows', { count: shown.length })}
      >
        <FilterChips
          label={t('view.label')}
          value={filter.view ?? 'all'}
          onChange={(view) => onFilter({ view: view === 'all' ? undefined : view } as never)}
          options={[
            { value: 'all' as const, label: t('view.all'), count: all },
            ...applicationViews
              .map((value) => ({ value, label: t(`view.${value}`), count: counts[value] }))
              .filter(({ value, count }) => value === filter.view || count > 0),
          ]}
        />
        <Checkbox
          label={t('mine')}
          checked={filter.mine ?? false}
          onChange={(event) =>
            onFilter({ mine: event.currentTarget.checked || undefined } as never)
          }
        />
      </FilterBar>
      <DataTable
        label={t('table')}
        columns={columns}
        rows={shown}
        getRowId={(row) => row.applicationId}
        rowName={(row) => row.name}
        sort={props.sort ?? 'submitted'}
        onSortChange={(sort) => onFilter({ sort })}
        openId={props.openId}
        onOpen={props.onOpen}
        onOrderChange={props.onOrderChange}
        selection={mayDecide ? { selected, onChange: setSelected } : undefined}
        bulkActions={(ids) => <BulkDecide ids={ids} onDone={() => setSelected(new Set())} />}
        isLoading={!props.rows}
        words={words}
        empty={<NothingFound onClear={reset} />}
      />
    </>
  );
}

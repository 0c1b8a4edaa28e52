import { mayActOnExhibitor } from '@foyer/domain/exhibitor/exhibitor.policy.ts';
import {
  type ExhibitorFilter,
  filterExhibitors,
} from '@foyer/domain/exhibitor/exhibitor-list.rules.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { NothingFound } from '@foyer/portal/list/nothing-found.tsx';
import { useSearchText } from '@foyer/portal/list/use-list-search.ts';
import { useTableWords } from '@foyer/portal/list/use-list-words.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { DataTable } from '@foyer/ui/table/data-table.tsx';
import { FilterBar } from '@foyer/ui/table/filter-bar.tsx';
import { FilterChips } from '@foyer/ui/table/filter-chips.tsx';
import { type ReactNode, useState } from 'react';
import { useNow, useTranslations } from 'use-intl';
import { exhibitorViews, searchOfView, viewNames, viewOf } from './exhibitor-views.ts';
import { ResendButton } from './resend-button.tsx';
import { type ExhibitorRow, useExhibitorColumns } from './use-exhibitor-columns.tsx';

type ExhibitorListProps = {
  rows: readonly ExhibitorRow[] | undefined;
  filter: ExhibitorFilter;
  onFilter: (change: Partial<ExhibitorFilter>) => void;
  openId: string | undefined;
  onOpen: (id: string) => void;
  onOrderChange: (ids: readonly string[]) => void;
  /** Where there are no exhibitors at all. */
  empty: ReactNode;
};

/** The list to work in: views, search, order and selection; a row opens its panel. */
export function ExhibitorList(props: ExhibitorListProps) {
  const { rows = [], filter, onFilter } = props;
  const t = useTranslations('exhibitors');
  const list = useTranslations('portal.list');
  const words = useTableWords();
  const columns = useExhibitorColumns();
  const now = useNow();
  const { locale } = useLanguage();
  const { role } = useOrganiserHat();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [text, setText] = useSearchText(filter.q, (q) => onFilter({ q }));
  const mayInvite = mayActOnExhibitor({ kind: 'organiser', role }, 'invite');
  const shown = filterExhibitors(rows, { ...filter, q: text, sort: undefined }, { now, locale });
  const view = viewOf(filter);
  const countOf = (name: (typeof viewNames)[number]) =>
    filterExhibitors(rows, exhibitorViews[name], { now, locale }).length;
  const reset = () => {
    setText('');
    onFilter({ ...searchOfView('all'), q: undefined });
  };

  if (props.rows?.length === 0) return props.empty;
  return (
    <>
      <FilterBar
        search={{
          value: text,
          onChange: setText,
          label: t('filter.search'),
          clearLabel: list('clearSearch'),
        }}
        summary={props.rows && list('rows', { count: shown.length })}
        // A view is left by its chip and a search by its cross; a filter of a link has neither.
        reset={view === undefined ? { label: list('clearFilters'), onReset: reset } : undefined}
      >
        <FilterChips
          label={t('filter.view')}
          value={view ?? ('' as never)}
          onChange={(name) => onFilter(searchOfView(name))}
          options={viewNames
            .map((name) => ({ value: name, label: t(`filter.${name}`), count: countOf(name) }))
            // A view that would be empty is noise, unless one stands in it.
            .filter(({ value, count }) => value === 'all' || value === view || count > 0)}
        />
      </FilterBar>
      <DataTable
        label={t('table')}
        columns={columns}
        rows={shown}
        getRowId={(row) => row.exhibitorId}
        rowName={(row) => row.name}
        sort={filter.sort ?? 'name'}
        onSortChange={(sort) => onFilter({ sort: sort as ExhibitorFilter['sort'] })}
        openId={props.openId}
        onOpen={props.onOpen}
        onOrderChange={props.onOrderChange}
        selection={mayInvite ? { selected, onChange: setSelected } : undefined}
        bulkActions={(ids) => <ResendButton ids={ids} onSent={() => setSelected(new Set())} />}
        isLoading={!props.rows}
        words={words}
        empty={<NothingFound onClear={reset} />}
      />
    </>
  );
}

import { folded } from '@foyer/domain/folded.ts';
import { textIn } from '@foyer/domain/locales.ts';
import {
  type SponsorshipRow,
  type SponsorshipStatus,
  sponsorshipStatuses,
} from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { NothingFound } from '@foyer/portal/list/nothing-found.tsx';
import { useSearchText } from '@foyer/portal/list/use-list-search.ts';
import { useTableWords } from '@foyer/portal/list/use-list-words.ts';
import { sponsorshipTones } from '@foyer/portal/sponsorship/sponsorship-tones.ts';
import { useMoney } from '@foyer/portal/sponsorship/use-promise-words.ts';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import type { DataColumn } from '@foyer/ui/table/data-column.ts';
import { DataTable } from '@foyer/ui/table/data-table.tsx';
import { FilterBar } from '@foyer/ui/table/filter-bar.tsx';
import { FilterChips } from '@foyer/ui/table/filter-chips.tsx';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

type Search = {
  q?: string | undefined;
  status?: SponsorshipStatus | undefined;
  sort?: string | undefined;
  open?: string | undefined;
};

type SponsorListProps = {
  sponsors: readonly SponsorshipRow[];
  isLoading: boolean;
  search: Search;
  go: (change: Partial<Search>) => void;
  onOrderChange: (ids: readonly string[]) => void;
  empty: ReactNode;
};

/** Who sponsors the event: level, value, how far the contract and the promises are. */
export function SponsorList({ sponsors, search, go, empty, ...rest }: SponsorListProps) {
  const t = useTranslations('sponsors.list');
  const states = useTranslations('states.sponsorship');
  const list = useTranslations('portal.list');
  const words = useTableWords();
  const columns = useColumns();
  const title = useTranslations('sponsors')('title');
  const [text, setText] = useSearchText(search.q, (q) => go({ q }));
  const q = folded(text.trim());
  const found = sponsors.filter(({ name }) => folded(name).includes(q));
  const shown = found.filter(({ status }) => !search.status || status === search.status);
  const isEmpty = !rest.isLoading && sponsors.length === 0;
  if (isEmpty) return empty;
  return (
    <>
      <FilterBar
        search={{
          value: text,
          onChange: setText,
          label: t('search'),
          clearLabel: list('clearSearch'),
        }}
        summary={list('rows', { count: shown.length })}
      >
        <FilterChips
          label={t('filter')}
          value={search.status ?? 'all'}
          onChange={(value) => go({ status: sponsorshipStatuses.find((one) => one === value) })}
          options={[
            { value: 'all', label: t('all'), count: found.length },
            ...sponsorshipStatuses.map((value) => ({
              value,
              label: states(value),
              count: found.filter(({ status }) => status === value).length,
            })),
          ]}
        />
      </FilterBar>
      <DataTable
        label={title}
        columns={columns}
        rows={shown}
        getRowId={({ sponsorshipId }) => sponsorshipId}
        rowName={({ name }) => name}
        sort={search.sort}
        onSortChange={(sort) => go({ sort })}
        openId={search.open}
        onOpen={(open) => go({ open })}
        words={words}
        empty={
          <NothingFound
            onClear={() => {
              setText('');
              go({ q: undefined, status: undefined });
            }}
          />
        }
        {...rest}
      />
    </>
  );
}

function useColumns(): DataColumn<SponsorshipRow>[] {
  const t = useTranslations('sponsors.list');
  const states = useTranslations('states');
  const money = useMoney();
  const { locale } = useLanguage();
  const totals = ({ claims }: SponsorshipRow) => Object.values(claims).reduce((a, b) => a + b, 0);
  return [
    {
      id: 'name',
      header: t('name'),
      cell: ({ name }) => name,
      sortBy: ({ name }) => name,
      phone: 'title',
    },
    {
      id: 'level',
      header: t('level'),
      cell: ({ levelName }) => textIn(levelName, locale),
      sortBy: ({ levelName }) => textIn(levelName, locale),
      phone: 'sub',
    },
    {
      id: 'value',
      header: t('value'),
      cell: ({ valueCents }) => money(valueCents),
      sortBy: ({ valueCents }) => valueCents,
      align: 'end',
      phone: 'detail',
    },
    {
      id: 'status',
      header: t('status'),
      cell: ({ status }) => (
        <StateChip tone={sponsorshipTones[status]} label={states(`sponsorship.${status}`)} />
      ),
      sortBy: ({ status }) => sponsorshipStatuses.indexOf(status),
      phone: 'detail',
    },
    {
      id: 'contract',
      header: t('contract'),
      cell: ({ contract }) =>
        t('revision', {
          status: states(`contract.${contract.status}`),
          revision: String(contract.revision),
        }),
      priority: 'wide',
      phone: 'hidden',
    },
    {
      id: 'promises',
      header: t('promises'),
      cell: (row) =>
        row.status === 'confirmed' && totals(row) > 0
          ? t('promisesDone', {
              done: String(row.claims.delivered),
              total: String(totals(row)),
            })
          : '–',
      sortBy: (row) => row.claims.delivered / Math.max(1, totals(row)),
      phone: 'hidden',
    },
  ];
}

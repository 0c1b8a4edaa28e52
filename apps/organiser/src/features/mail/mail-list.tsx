import {
  type MailLine,
  type MailPage,
  type MailStatus,
  mailStatuses,
} from '@foyer/domain/mail/mail.schema.ts';
import { NothingFound } from '@foyer/portal/list/nothing-found.tsx';
import { useSearchText } from '@foyer/portal/list/use-list-search.ts';
import { useTableWords } from '@foyer/portal/list/use-list-words.ts';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { DataTable } from '@foyer/ui/table/data-table.tsx';
import { FilterBar } from '@foyer/ui/table/filter-bar.tsx';
import { FilterChips } from '@foyer/ui/table/filter-chips.tsx';
import { IconMail } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { useMailColumns } from './use-mail-columns.tsx';

type MailSearch = {
  q?: string | undefined;
  status?: MailStatus | undefined;
  open?: string | undefined;
};

type MailListProps = {
  rows: readonly MailLine[] | undefined;
  counts: MailPage['counts'] | undefined;
  search: MailSearch;
  onSearch: (change: Partial<MailSearch>) => void;
  onOrderChange: (ids: readonly string[]) => void;
};

export function MailList({ rows, counts, search, onSearch, onOrderChange }: MailListProps) {
  const t = useTranslations('mail');
  const states = useTranslations('states.mail');
  const list = useTranslations('portal.list');
  const words = useTableWords();
  const columns = useMailColumns();
  const [text, setText] = useSearchText(search.q, (q) => onSearch({ q }));
  const all = counts && Object.values(counts).reduce((sum, count) => sum + count, 0);
  const reset = () => {
    setText('');
    onSearch({ q: undefined, status: undefined });
  };

  if (all === 0) {
    return (
      <EmptyState icon={IconMail} title={t('emptyTitle')}>
        {t('empty')}
      </EmptyState>
    );
  }
  return (
    <>
      <FilterBar
        search={{
          value: text,
          onChange: setText,
          label: t('search'),
          clearLabel: list('clearSearch'),
        }}
      >
        <FilterChips
          label={t('filter.label')}
          value={search.status ?? 'all'}
          onChange={(status) => onSearch({ status: status === 'all' ? undefined : status })}
          options={[
            { value: 'all' as const, label: t('filter.all'), ...counted(all) },
            ...mailStatuses
              // A state that nothing is in is noise, unless one stands in it.
              .filter((status) => status === search.status || (counts?.[status] ?? 0) > 0)
              .map((status) => ({
                value: status,
                label: states(status),
                ...counted(counts?.[status]),
              })),
          ]}
        />
      </FilterBar>
      <DataTable
        label={t('table')}
        columns={columns}
        rows={rows ?? []}
        getRowId={(row) => row.mailId}
        rowName={(row) => row.subject}
        onSortChange={() => {}}
        openId={search.open}
        onOpen={(id) => onSearch({ open: id === search.open ? undefined : id })}
        onOrderChange={onOrderChange}
        isLoading={!rows}
        words={words}
        empty={<NothingFound onClear={reset} />}
      />
    </>
  );
}

const counted = (count: number | undefined) => (count === undefined ? {} : { count });

import { demoStatuses, type ProgrammeDemo } from '@foyer/domain/demo/demo.schema.ts';
import { folded } from '@foyer/domain/folded.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { NothingFound } from '@foyer/portal/list/nothing-found.tsx';
import { useSearchText } from '@foyer/portal/list/use-list-search.ts';
import { useTableWords } from '@foyer/portal/list/use-list-words.ts';
import { DataTable } from '@foyer/ui/table/data-table.tsx';
import { FilterBar } from '@foyer/ui/table/filter-bar.tsx';
import { FilterChips } from '@foyer/ui/table/filter-chips.tsx';
import { useTranslations } from 'use-intl';
import { useDemoColumns } from './use-demo-columns.tsx';

type ShownStatus = Exclude<ProgrammeDemo['status'], 'draft'>;
type Filter = {
  q?: string | undefined;
  status?: ShownStatus | undefined;
  sort?: string | undefined;
};

type ProgrammeListProps = {
  demos: readonly ProgrammeDemo[];
  words: DemoWords;
  filter: Filter;
  onFilter: (change: Filter) => void;
  openId: string | undefined;
  onOpen: (id: string) => void;
  onOrderChange: (ids: readonly string[]) => void;
};

/** All days in one list: everything the board can do begins in the panel that a row opens. */
export function ProgrammeList(props: ProgrammeListProps) {
  const { demos, words, filter, onFilter } = props;
  const t = useTranslations('programme');
  const list = useTranslations('portal.list');
  const states = useTranslations('states.demo');
  const tableWords = useTableWords();
  const columns = useDemoColumns(words);
  const [text, setText] = useSearchText(filter.q, (q) => onFilter({ q }));
  const found = matching(demos, text, words);
  const shown = found.filter(({ status }) => !filter.status || status === filter.status);
  const countOf = (status: ShownStatus) => found.filter((demo) => demo.status === status).length;
  const reset = () => {
    setText('');
    onFilter({ q: undefined, status: undefined });
  };
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
          label={t('columns.status')}
          value={filter.status ?? 'all'}
          onChange={(status) => onFilter({ status: status === 'all' ? undefined : status })}
          options={[
            { value: 'all' as const, label: t('all'), count: found.length },
            ...demoStatuses
              .filter((status) => status !== 'draft')
              // A state that nothing is in is noise, unless one stands in it.
              .filter((status) => status === filter.status || countOf(status) > 0)
              .map((value) => ({ value, label: states(value), count: countOf(value) })),
          ]}
        />
      </FilterBar>
      <DataTable
        label={t('table')}
        columns={columns}
        rows={shown}
        getRowId={(demo) => demo.demoId}
        rowName={words.title}
        sort={filter.sort ?? 'time'}
        onSortChange={(sort) => onFilter({ sort })}
        openId={props.openId}
        onOpen={props.onOpen}
        onOrderChange={props.onOrderChange}
        words={tableWords}
        empty={<NothingFound onClear={reset} />}
      />
    </>
  );
}

/** Every word occurs in the title, in either language, the exhibitor, the presenter or the place. */
function matching(demos: readonly ProgrammeDemo[], search: string, words: DemoWords) {
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  return demos.filter((demo) => {
    const { title, exhibitorName, presenter } = demo;
    const place = words.place(demo.placeId, demo.standNumbers);
    const text = folded([title.de, title.en, exhibitorName, presenter, place].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}

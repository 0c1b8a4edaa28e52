import {
  type Attendee,
  type AttendeeCounts,
  type AttendeeFilter,
  attendeeStatuses,
} from '@foyer/domain/attendee/attendee.schema.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { NothingFound } from '@foyer/portal/list/nothing-found.tsx';
import { useSearchText } from '@foyer/portal/list/use-list-search.ts';
import { useTableWords } from '@foyer/portal/list/use-list-words.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { DataTable } from '@foyer/ui/table/data-table.tsx';
import { FilterBar } from '@foyer/ui/table/filter-bar.tsx';
import { FilterChips } from '@foyer/ui/table/filter-chips.tsx';
import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAttendeeColumns } from './use-attendee-columns.tsx';

/** Their ids travel in an address, and those have an end. */
const MOST_CHOSEN = 100;

type AttendeeListProps = {
  counts: AttendeeCounts | undefined;
  filter: AttendeeFilter;
  onFilter: (change: Partial<AttendeeFilter>) => void;
  openId: string | undefined;
  onOpen: (id: string) => void;
  onOrderChange: (ids: readonly string[]) => void;
  /** Of those chosen, who is coming. */
  onPrint: (ids: readonly string[]) => void;
};

/** The server searches and pages: there may be a hundred thousand. */
export function AttendeeList(props: AttendeeListProps) {
  const { counts, filter, onFilter } = props;
  const t = useTranslations('attendees');
  const states = useTranslations('states.attendee');
  const list = useTranslations('portal.list');
  const words = useTableWords();
  const columns = useAttendeeColumns();
  const { eventId } = useOrganiserHat();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [text, setText] = useSearchText(filter.q, (q) => onFilter({ q }));
  const pages = trpc.attendee.list.useInfiniteQuery(
    { eventId, ...filter },
    {
      getNextPageParam: (page) => page.next ?? undefined,
      refetchOnMount: 'always',
      placeholderData: (previous) => previous,
    },
  );
  const rows = pages.data?.pages.flatMap((page) => page.rows);
  const found = pages.data?.pages[0]?.found;
  const all = counts && counts.registered + counts.cancelled;
  const reset = () => {
    setText('');
    onFilter({ q: undefined, status: undefined });
  };

  if (pages.error) {
    return <LoadFailure error={pages.error} onRetry={() => void pages.refetch()} />;
  }
  return (
    <>
      <FilterBar
        search={{
          value: text,
          onChange: setText,
          label: t('filter.search'),
          clearLabel: list('clearSearch'),
        }}
        summary={typeof found === 'number' ? list('rows', { count: found }) : undefined}
      >
        <FilterChips
          label={t('filter.status')}
          value={filter.status ?? 'all'}
          onChange={(status) => onFilter({ status: status === 'all' ? undefined : status })}
          options={[
            { value: 'all' as const, label: t('filter.all'), ...counted(all) },
            ...attendeeStatuses.map((status) => ({
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
        getRowId={(row) => row.attendeeId}
        rowName={(row) => row.name}
        // Always by name: the order is the one in which badges are handed out.
        onSortChange={() => {}}
        openId={props.openId}
        onOpen={props.onOpen}
        onOrderChange={props.onOrderChange}
        selection={{ selected, onChange: setSelected }}
        bulkActions={(ids) => (
          <Button
            size="xs"
            leftSection={<IconPrinter size={16} aria-hidden />}
            disabled={ids.length > MOST_CHOSEN}
            onClick={() => props.onPrint(comingAmong(rows ?? [], ids))}
          >
            {ids.length > MOST_CHOSEN ? t('tooManyChosen', { max: MOST_CHOSEN }) : t('print')}
          </Button>
        )}
        isLoading={!rows}
        words={words}
        empty={<NothingFound onClear={reset} />}
      />
      {pages.hasNextPage && (
        <Group justify="center" mt="md">
          <Button
            variant="default"
            loading={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            {t('more')}
          </Button>
        </Group>
      )}
    </>
  );
}

/** Who has cancelled gets no badge. */
const comingAmong = (rows: readonly Attendee[], ids: readonly string[]) =>
  rows
    .filter(({ attendeeId, status }) => status === 'registered' && ids.includes(attendeeId))
    .map(({ attendeeId }) => attendeeId);

const counted = (count: number | undefined) => (count === undefined ? {} : { count });

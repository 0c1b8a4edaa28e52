import type { AttendeeFilter } from '@foyer/domain/attendee/attendee.schema.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { Button } from '@mantine/core';
import { IconFileImport, IconPrinter, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AddAttendeeDialog } from './attendee-dialogs.tsx';
import { AttendeeList } from './attendee-list.tsx';
import { AttendeePanel } from './attendee-panel.tsx';
import { ExportLink } from './export-link.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { PrintDialog } from './print-dialog.tsx';

export type DeskSearch = AttendeeFilter & {
  open?: string | undefined;
  act?: 'add' | 'import' | 'print' | undefined;
};
type AttendeeDeskProps = { search: DeskSearch; go: (change: Partial<DeskSearch>) => void };

const REFRESH_MS = 60_000;

/** The list with everything one does at it; who is open and what is filtered stands in the URL. */
export function AttendeeDesk({ search, go }: AttendeeDeskProps) {
  const t = useTranslations('attendees');
  const { eventId } = useOrganiserHat();
  const { open, act, ...filter } = search;
  const [order, setOrder] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const counts = trpc.attendee.counts.useQuery(
    { eventId },
    { refetchOnMount: 'always', refetchInterval: REFRESH_MS },
  );
  const neighbour = (step: 1 | -1) => {
    const next = open && order.includes(open) ? order[order.indexOf(open) + step] : undefined;
    return next === undefined ? undefined : () => go({ open: next });
  };
  const print = (ids: readonly string[] | null) => {
    setChosen(ids);
    go({ act: 'print' });
  };
  const close = () => go({ act: undefined });
  const { data } = counts;
  const isEmpty = data && data.registered + data.cancelled === 0;
  const importButton = (
    <Button
      variant="default"
      leftSection={<IconFileImport size={18} aria-hidden />}
      onClick={() => go({ act: 'import' })}
    >
      {t('import')}
    </Button>
  );
  const addButton = (
    <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => go({ act: 'add' })}>
      {t('add')}
    </Button>
  );

  return (
    <>
      <PageHeader
        title={t('title')}
        sub={t('sub')}
        actions={
          data &&
          !isEmpty && (
            <>
              <ExportLink filter={filter} />
              {importButton}
              <Button
                variant="default"
                leftSection={<IconPrinter size={18} aria-hidden />}
                onClick={() => print(null)}
              >
                {t('print')}
              </Button>
              {addButton}
            </>
          )
        }
      />
      {counts.error && <LoadFailure error={counts.error} onRetry={() => void counts.refetch()} />}
      {isEmpty ? (
        <EmptyState
          icon={IconUsers}
          title={t('emptyTitle')}
          actions={
            <>
              {importButton}
              {addButton}
            </>
          }
        >
          {t('empty')}
        </EmptyState>
      ) : (
        !counts.error && (
          <AttendeeList
            counts={data}
            filter={filter}
            onFilter={go}
            openId={open}
            onOpen={(id) => go({ open: id === open ? undefined : id })}
            onOrderChange={setOrder}
            onPrint={print}
          />
        )
      )}
      {open && (
        <AttendeePanel
          attendeeId={open}
          onClose={() => go({ open: undefined })}
          onPrevious={neighbour(-1)}
          onNext={neighbour(1)}
          onPrint={() => print([open])}
        />
      )}
      <AddAttendeeDialog
        isOpen={act === 'add'}
        onClose={close}
        onAdded={(attendeeId) => go({ act: undefined, open: attendeeId })}
      />
      <ImportDialog isOpen={act === 'import'} onClose={close} />
      <PrintDialog isOpen={act === 'print'} chosen={chosen} q={filter.q} onClose={close} />
    </>
  );
}

import { mayActOnExhibitor } from '@foyer/domain/exhibitor/exhibitor.policy.ts';
import type { ExhibitorFilter } from '@foyer/domain/exhibitor/exhibitor-list.rules.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { Button } from '@mantine/core';
import { IconBuildingStore, IconFileImport, IconUserPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ExhibitorList } from '../features/exhibitor/exhibitor-list.tsx';
import { ExhibitorPanel } from '../features/exhibitor/exhibitor-panel.tsx';
import { ExportLink } from '../features/exhibitor/export-link.tsx';
import { ImportDialog } from '../features/exhibitor/import-dialog.tsx';
import { InviteExhibitorDialog } from '../features/exhibitor/invite-exhibitor-dialog.tsx';
import type { ExhibitorsSearch } from './exhibitors.search.ts';

const route = getRouteApi('/$eventSlug/exhibitors');

export function ExhibitorsPage() {
  const t = useTranslations('exhibitors');
  const { eventId, role } = useOrganiserHat();
  const { open, act, ...filter } = route.useSearch();
  const navigate = route.useNavigate();
  const [order, setOrder] = useState<readonly string[]>([]);
  const exhibitors = trpc.exhibitor.list.useQuery(
    { eventId },
    { refetchInterval: 60_000, refetchOnMount: 'always' },
  );
  const mayInvite = mayActOnExhibitor({ kind: 'organiser', role }, 'invite');
  const go = (change: Partial<ExhibitorsSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true });
  const neighbour = (step: 1 | -1) => {
    const next = open === undefined ? undefined : order[order.indexOf(open) + step];
    return next === undefined || !open || !order.includes(open)
      ? undefined
      : () => go({ open: next });
  };
  const buttons = mayInvite && (
    <>
      <Button
        variant="default"
        leftSection={<IconFileImport size={18} aria-hidden />}
        onClick={() => go({ act: 'import' })}
      >
        {t('import')}
      </Button>
      <Button
        leftSection={<IconUserPlus size={18} aria-hidden />}
        onClick={() => go({ act: 'invite' })}
      >
        {t('invite')}
      </Button>
    </>
  );
  const isEmpty = exhibitors.data?.length === 0;

  return (
    <Page>
      <PageHeader
        title={t('title')}
        sub={t('sub')}
        actions={
          !isEmpty && (
            <>
              <ExportLink filter={filter} />
              {buttons}
            </>
          )
        }
      />
      {exhibitors.isError ? (
        <LoadFailure error={exhibitors.error} onRetry={() => void exhibitors.refetch()} />
      ) : (
        <ExhibitorList
          rows={exhibitors.data}
          filter={filter}
          onFilter={(change: Partial<ExhibitorFilter>) => go(change)}
          openId={open}
          onOpen={(id) => go({ open: id === open ? undefined : id })}
          onOrderChange={setOrder}
          empty={
            <EmptyState icon={IconBuildingStore} title={t('empty.title')} actions={buttons}>
              {t('empty.text')}
            </EmptyState>
          }
        />
      )}
      {open && (
        <ExhibitorPanel
          exhibitorId={open}
          onClose={() => go({ open: undefined })}
          onPrevious={neighbour(-1)}
          onNext={neighbour(1)}
        />
      )}
      {mayInvite && (
        <>
          <InviteExhibitorDialog
            isOpen={act === 'invite'}
            onClose={() => go({ act: undefined })}
            onInvited={(exhibitorId) => go({ act: undefined, open: exhibitorId })}
          />
          <ImportDialog isOpen={act === 'import'} onClose={() => go({ act: undefined })} />
        </>
      )}
    </Page>
  );
}

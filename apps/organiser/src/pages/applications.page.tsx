import { mayActOnApplication } from '@foyer/domain/application/application.policy.ts';
import { isDecided } from '@foyer/domain/application/application-status.rules.ts';
import { mayActOnCall } from '@foyer/domain/call/call.policy.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { NavigationLink } from '@foyer/portal/navigation-link.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { Button } from '@mantine/core';
import { IconInbox, IconMailOpened, IconSpeakerphone } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApplicationExport } from '../features/application/application-export.tsx';
import { ApplicationList } from '../features/application/application-list.tsx';
import { ApplicationPanel } from '../features/application/application-panel.tsx';
import { LettersDialog } from '../features/application/letters-dialog.tsx';
import { LetterView } from '../features/mail/letter-view.tsx';
import type { ApplicationsSearch } from './applications.search.ts';

const route = getRouteApi('/$eventSlug/applications');

/** Who would like to exhibit: read, decide, look at the letters, tell. */
export function ApplicationsPage() {
  const t = useTranslations('applications');
  const { eventId, eventSlug, role } = useOrganiserHat();
  const { open, act, sort, ...filter } = route.useSearch();
  const navigate = route.useNavigate();
  const [order, setOrder] = useState<readonly string[]>([]);
  const list = trpc.application.list.useQuery(
    { eventId },
    { refetchOnMount: 'always', refetchInterval: 60_000 },
  );
  const actor = { kind: 'organiser', role } as const;
  const go = (change: Partial<ApplicationsSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true });
  const neighbour = (step: 1 | -1) => {
    const next = open && order.includes(open) ? order[order.indexOf(open) + step] : undefined;
    return next === undefined ? undefined : () => go({ open: next });
  };
  const rows = list.data?.applications;
  const decided = rows?.filter(({ status }) => isDecided(status)).length ?? 0;
  const toCall = mayActOnCall(actor, 'view') && (
    <Button
      component={NavigationLink}
      href={`/organiser/${eventSlug}/call`}
      variant="default"
      leftSection={<IconSpeakerphone size={18} aria-hidden />}
    >
      {t('toCall')}
    </Button>
  );

  return (
    <Page>
      <PageHeader
        title={t('title')}
        sub={list.data ? t('sub', { drafts: list.data.drafts }) : t('subLoading')}
        actions={
          rows?.length !== 0 && (
            <>
              <ApplicationExport filter={filter} />
              {toCall}
              {decided > 0 && (
                <Button
                  leftSection={<IconMailOpened size={18} aria-hidden />}
                  onClick={() => go({ act: 'letters' })}
                >
                  {t('letters.open', { count: decided })}
                </Button>
              )}
            </>
          )
        }
      />
      {list.isError ? (
        <LoadFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <ApplicationList
          {...{ rows, filter, sort }}
          onFilter={go}
          openId={open}
          onOpen={(id) => go({ open: id === open ? undefined : id })}
          onOrderChange={setOrder}
          empty={
            <EmptyState icon={IconInbox} title={t('empty.title')} actions={toCall}>
              {t('empty.text')}
            </EmptyState>
          }
        />
      )}
      {open && (
        <ApplicationPanel
          key={open}
          applicationId={open}
          onClose={() => go({ open: undefined })}
          onPrevious={neighbour(-1)}
          onNext={neighbour(1)}
        />
      )}
      {act === 'letters' && (
        <LettersDialog
          mayTell={mayActOnApplication(actor, 'tell')}
          letter={(letter) => <LetterView {...letter} />}
          onClose={() => go({ act: undefined })}
        />
      )}
    </Page>
  );
}

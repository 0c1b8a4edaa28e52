import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { Alert, Button, Group } from '@mantine/core';
import { IconMailOff } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { MailList } from '../features/mail/mail-list.tsx';
import { MailPanel } from '../features/mail/mail-panel.tsx';
import type { MailSearch } from './mail.search.ts';

const route = getRouteApi('/$eventSlug/mail');
const REFRESH_MS = 30_000;

/** The outbox: everything Foyer writes for this event can be read here. */
export function MailPage() {
  const t = useTranslations('mail');
  const { eventId } = useOrganiserHat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [order, setOrder] = useState<readonly string[]>([]);
  const { q = '', status, open } = search;
  const mail = trpc.mail.list.useInfiniteQuery(
    { eventId, q, status },
    {
      getNextPageParam: (page) => page.next ?? undefined,
      // Letters are written by acts on every other page.
      refetchOnMount: 'always',
      refetchInterval: REFRESH_MS,
      placeholderData: (previous) => previous,
    },
  );
  const go = (change: Partial<MailSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true });
  const neighbour = (step: 1 | -1) => {
    const next = open && order.includes(open) ? order[order.indexOf(open) + step] : undefined;
    return next === undefined ? undefined : () => go({ open: next });
  };
  const newest = mail.data?.pages[0];

  return (
    <Page>
      <PageHeader title={t('title')} sub={t('sub')} />
      {newest?.hasServer === false && (
        <Alert
          variant="light"
          mb="md"
          icon={<IconMailOff size={20} aria-hidden />}
          title={t('noServerTitle')}
        >
          {t('noServer')}
        </Alert>
      )}
      {mail.isError ? (
        <LoadFailure error={mail.error} onRetry={() => void mail.refetch()} />
      ) : (
        <MailList
          rows={mail.data?.pages.flatMap((page) => page.mails)}
          counts={newest?.counts}
          search={search}
          onSearch={go}
          onOrderChange={setOrder}
        />
      )}
      {mail.hasNextPage && (
        <Group justify="center" mt="md">
          <Button
            variant="default"
            loading={mail.isFetchingNextPage}
            onClick={() => void mail.fetchNextPage()}
          >
            {t('more')}
          </Button>
        </Group>
      )}
      {open && (
        <MailPanel
          mailId={open}
          onClose={() => go({ open: undefined })}
          onPrevious={neighbour(-1)}
          onNext={neighbour(1)}
        />
      )}
    </Page>
  );
}

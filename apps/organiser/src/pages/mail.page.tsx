import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { Alert, Button, Group, Tabs } from '@mantine/core';
import { IconMailOff } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AnnouncementList } from '../features/mail/announcement-list.tsx';
import { AnnouncementView } from '../features/mail/announcement-view.tsx';
import { LetterTextEditor } from '../features/mail/letter-text-editor.tsx';
import { LetterTexts } from '../features/mail/letter-texts.tsx';
import { MailList } from '../features/mail/mail-list.tsx';
import { MailPanel } from '../features/mail/mail-panel.tsx';
import type { MailSearch } from './mail.search.ts';

const route = getRouteApi('/$eventSlug/mail');
const REFRESH_MS = 30_000;

/** What Foyer writes for this event: what went and will go, and in which words. */
export function MailPage() {
  const t = useTranslations('mail');
  const announcements = useTranslations('announcements');
  const { locale } = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const go = (change: Partial<MailSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true });
  const { tab = 'outbox', letter, lang = locale, announcement } = search;
  return (
    <Page width={tab === 'outbox' ? 'wide' : 'full'}>
      <PageHeader title={t('title')} sub={t('sub')} />
      <Tabs
        value={tab}
        onChange={(next) =>
          void navigate({ search: next === 'outbox' ? {} : { tab: next as MailSearch['tab'] } })
        }
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="outbox">{t('tabs.outbox')}</Tabs.Tab>
          <Tabs.Tab value="announcements">{announcements('tab')}</Tabs.Tab>
          <Tabs.Tab value="texts">{t('tabs.texts')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="outbox">
          <Outbox search={search} go={go} />
        </Tabs.Panel>
        <Tabs.Panel value="announcements">
          {announcement ? (
            <AnnouncementView
              id={announcement}
              onOpen={(id) => go({ announcement: id })}
              onBack={() => go({ announcement: undefined })}
              onOpenLetter={(open) => void navigate({ search: { open } })}
            />
          ) : (
            <AnnouncementList onOpen={(id) => go({ announcement: id })} />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="texts">
          {letter ? (
            <LetterTextEditor
              kind={letter}
              locale={lang}
              onLocale={(next) => go({ lang: next })}
              onBack={() => go({ letter: undefined, lang: undefined })}
            />
          ) : (
            <LetterTexts onOpen={(kind) => go({ letter: kind })} />
          )}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

type OutboxProps = { search: MailSearch; go: (change: Partial<MailSearch>) => void };

/** Everything Foyer writes for this event can be read here. */
function Outbox({ search, go }: OutboxProps) {
  const t = useTranslations('mail');
  const { eventId } = useOrganiserHat();
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
  const neighbour = (step: 1 | -1) => {
    const next = open && order.includes(open) ? order[order.indexOf(open) + step] : undefined;
    return next === undefined ? undefined : () => go({ open: next });
  };
  const newest = mail.data?.pages[0];

  return (
    <>
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
    </>
  );
}

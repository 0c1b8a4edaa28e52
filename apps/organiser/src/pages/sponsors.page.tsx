import { mayActOnSponsorship } from '@foyer/domain/sponsorship/sponsorship.policy.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useNews } from '@foyer/portal/live/use-news.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Button, Menu, Tabs } from '@mantine/core';
import {
  IconAdjustments,
  IconChevronDown,
  IconHeartHandshake,
  IconPlus,
} from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { FulfilmentBoard } from '../features/sponsorship/fulfilment-board.tsx';
import { LevelDialog } from '../features/sponsorship/level-dialog.tsx';
import { LevelList } from '../features/sponsorship/level-list.tsx';
import { OfferDialog } from '../features/sponsorship/offer-dialog.tsx';
import { RulesDialog } from '../features/sponsorship/rules-dialog.tsx';
import { SponsorEnquiries } from '../features/sponsorship/sponsor-enquiries.tsx';
import { SponsorList } from '../features/sponsorship/sponsor-list.tsx';
import { SponsorPanel } from '../features/sponsorship/sponsor-panel.tsx';
import type { SponsorsSearch } from './sponsors.search.ts';

const route = getRouteApi('/$eventSlug/sponsors');

/** Levels, who bought one, and whether what was promised is delivered. */
export function SponsorsPage() {
  const t = useTranslations('sponsors');
  const loading = useTranslations('portal.frame')('loading');
  const { eventId, eventSlug, role } = useOrganiserHat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const go = (change: Partial<SponsorsSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true });
  const utils = trpc.useUtils();
  useNews({ eventId, nouns: ['sponsorship', 'task'] }, () => void utils.sponsorship.invalidate());
  const levels = trpc.sponsorship.levels.useQuery({ eventId }, { refetchOnMount: 'always' });
  const sponsors = trpc.sponsorship.list.useQuery({ eventId }, { refetchOnMount: 'always' });
  const [dialog, setDialog] = useState<'offer' | 'rules' | 'level'>();
  const [order, setOrder] = useState<readonly string[]>([]);
  const mayManage = mayActOnSponsorship({ kind: 'organiser', role }, 'manage');
  const hasLevels = (levels.data?.length ?? 0) > 0;
  const failed = levels.error ?? sponsors.error;
  const at = order.indexOf(search.open ?? '');
  const goTo = (index: number) => {
    const open = at === -1 ? undefined : order[index];
    return open ? () => go({ open }) : undefined;
  };
  const addLevel = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setDialog('level')}>
      {t('levels.add')}
    </Button>
  );
  const offer = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setDialog('offer')}>
      {t('offer')}
    </Button>
  );

  return (
    <Page width="full">
      <PageHeader
        title={t('title')}
        sub={t('sub')}
        actions={
          mayManage && (
            <>
              <Menu>
                <Menu.Target>
                  <Button variant="subtle" rightSection={<IconChevronDown size={16} aria-hidden />}>
                    {t('publicPage')}
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item component="a" href={`/e/${eventSlug}/sponsors`}>
                    {t('title')}
                  </Menu.Item>
                  <Menu.Item component="a" href={`/e/${eventSlug}/transparency`}>
                    {t('transparency')}
                  </Menu.Item>
                </Menu.Dropdown>
              </Menu>
              <Button
                variant="subtle"
                leftSection={<IconAdjustments size={18} aria-hidden />}
                onClick={() => setDialog('rules')}
              >
                {t('settings')}
              </Button>
              {search.tab === 'levels' ? addLevel : hasLevels && offer}
            </>
          )
        }
      />
      {failed && <LoadFailure error={failed} onRetry={() => void utils.sponsorship.invalidate()} />}
      <Tabs
        value={search.tab ?? 'sponsors'}
        onChange={(tab) =>
          go({
            tab: tab === 'sponsors' ? undefined : (tab as SponsorsSearch['tab']),
            open: undefined,
          })
        }
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="sponsors">{t('tabs.sponsors')}</Tabs.Tab>
          <Tabs.Tab value="fulfilment">{t('tabs.fulfilment')}</Tabs.Tab>
          <Tabs.Tab value="levels">{t('tabs.levels')}</Tabs.Tab>
          {mayManage && <Tabs.Tab value="enquiries">{t('tabs.enquiries')}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="sponsors">
          <SponsorList
            sponsors={sponsors.data ?? []}
            isLoading={sponsors.isPending || levels.isPending}
            search={search}
            go={go}
            onOrderChange={setOrder}
            empty={
              <EmptyState
                icon={IconHeartHandshake}
                title={t('empty.title')}
                actions={mayManage && (hasLevels ? offer : addLevel)}
              >
                {hasLevels ? t('empty.text') : t('empty.noLevels')}
              </EmptyState>
            }
          />
        </Tabs.Panel>
        <Tabs.Panel value="fulfilment">
          <FulfilmentBoard
            openId={search.open}
            onOpen={(open) => go({ open })}
            mayManage={mayManage}
          />
        </Tabs.Panel>
        <Tabs.Panel value="levels">
          {levels.isPending && <SkeletonRows rows={6} label={loading} />}
          {levels.data && (
            <LevelList
              levels={levels.data}
              mayManage={mayManage}
              empty={
                <EmptyState
                  icon={IconHeartHandshake}
                  title={t('levels.empty.title')}
                  actions={mayManage && addLevel}
                >
                  {t('levels.empty.text')}
                </EmptyState>
              }
            />
          )}
        </Tabs.Panel>
        {mayManage && (
          <Tabs.Panel value="enquiries">
            <SponsorEnquiries />
          </Tabs.Panel>
        )}
      </Tabs>
      {search.open && !search.tab && (
        <SponsorPanel
          key={search.open}
          sponsorshipId={search.open}
          levels={levels.data ?? []}
          mayManage={mayManage}
          onClose={() => go({ open: undefined })}
          onPrevious={goTo(at - 1)}
          onNext={goTo(at + 1)}
        />
      )}
      {dialog === 'level' && <LevelDialog level={undefined} onClose={() => setDialog(undefined)} />}
      {dialog === 'rules' && <RulesDialog onClose={() => setDialog(undefined)} />}
      {dialog === 'offer' && levels.data && (
        <OfferDialog
          levels={levels.data}
          of={{ kind: 'new' }}
          onClose={() => setDialog(undefined)}
          onSaved={(open) => go({ open, tab: undefined })}
        />
      )}
    </Page>
  );
}

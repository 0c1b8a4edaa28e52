import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { FactTimeline } from '@foyer/portal/history/fact-timeline.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { FilterChips } from '@foyer/ui/table/filter-chips.tsx';
import { Button, Group, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { historySearchSchema } from './history.search.ts';

const route = getRouteApi('/$eventSlug/history');
const nouns = historySearchSchema.shape.noun.unwrap().options;
const PAGE = 50;

export function HistoryPage() {
  const t = useTranslations('history');
  const { eventId } = useOrganiserHat();
  const { noun } = route.useSearch();
  const navigate = route.useNavigate();
  const [limit, setLimit] = useState(PAGE);
  const facts = trpc.fact.list.useQuery(
    { eventId, limit: Math.min(limit, 200), ...(noun ? { noun } : {}) },
    { placeholderData: (previous) => previous },
  );

  return (
    <Page width="text">
      <PageHeader title={t('title')} sub={t('sub')} />
      <Stack gap="md">
        <FilterChips
          label={t('filter')}
          value={noun ?? 'all'}
          onChange={(value) =>
            void navigate({
              search: value === 'all' ? {} : { noun: value as (typeof nouns)[number] },
              replace: true,
            })
          }
          options={[
            { value: 'all', label: t('all') },
            ...nouns.map((value) => ({ value, label: t(`nouns.${value}`) })),
          ]}
        />
        {facts.error && <LoadFailure error={facts.error} onRetry={() => void facts.refetch()} />}
        {facts.isPending && <SkeletonRows rows={10} label={t('title')} />}
        {facts.data?.length === 0 && (
          <EmptyState title={noun ? t('noneTitle') : t('emptyTitle')}>
            {noun ? t('none') : t('empty')}
          </EmptyState>
        )}
        {facts.data && facts.data.length > 0 && <FactTimeline facts={facts.data} />}
        {facts.data && facts.data.length >= limit && limit < 200 && (
          <Group>
            <Button
              variant="default"
              loading={facts.isFetching}
              onClick={() => setLimit(limit + PAGE)}
            >
              {t('more')}
            </Button>
          </Group>
        )}
      </Stack>
    </Page>
  );
}

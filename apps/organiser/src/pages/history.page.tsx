import { FactPages, factsAPage, nextFacts } from '@foyer/portal/history/fact-pages.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { FilterChips } from '@foyer/ui/table/filter-chips.tsx';
import { Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { historySearchSchema } from './history.search.ts';

const route = getRouteApi('/$eventSlug/history');
const nouns = historySearchSchema.shape.noun.unwrap().options;

export function HistoryPage() {
  const t = useTranslations('history');
  const { eventId, eventSlug } = useOrganiserHat();
  const { noun } = route.useSearch();
  const navigate = route.useNavigate();
  const facts = trpc.fact.list.useInfiniteQuery(
    { eventId, limit: factsAPage, ...(noun ? { noun } : {}) },
    {
      getNextPageParam: nextFacts,
      refetchOnMount: 'always',
      placeholderData: (previous) => previous,
    },
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
        <FactPages
          pages={facts}
          title={t('title')}
          hrefOfExhibitor={(id) => `/organiser/${eventSlug}/exhibitors?open=${id}`}
          empty={
            <EmptyState title={noun ? t('noneTitle') : t('emptyTitle')}>
              {noun ? t('none') : t('empty')}
            </EmptyState>
          }
        />
      </Stack>
    </Page>
  );
}

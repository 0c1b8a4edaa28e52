import { FactPages, factsAPage, nextFacts } from '@foyer/portal/history/fact-pages.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { useTranslations } from 'use-intl';

export function HistoryPage() {
  const t = useTranslations('history');
  const { eventId, exhibitorId } = useExhibitorHat();
  const facts = trpc.fact.listOfBooth.useInfiniteQuery(
    { eventId, exhibitorId, limit: factsAPage },
    { getNextPageParam: nextFacts, refetchOnMount: 'always' },
  );
  return (
    <Page width="text">
      <PageHeader title={t('title')} sub={t('sub')} />
      <FactPages
        pages={facts}
        title={t('title')}
        empty={<EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
      />
    </Page>
  );
}

import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { useTranslations } from 'use-intl';
import { LeadCounts } from '../features/lead/lead-counts.tsx';

export function LeadsPage() {
  const t = useTranslations('leads');
  const { eventId } = useOrganiserHat();
  const counts = trpc.lead.counts.useQuery({ eventId }, { refetchInterval: 30_000 });
  return (
    <Page width="text">
      <PageHeader title={t('title')} sub={t('sub')} />
      {counts.error && <LoadFailure error={counts.error} onRetry={() => void counts.refetch()} />}
      {counts.isPending && <SkeletonRows rows={6} label={t('title')} />}
      {counts.data?.hours.length === 0 && (
        <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
      )}
      {counts.data && counts.data.hours.length > 0 && <LeadCounts counts={counts.data} />}
    </Page>
  );
}

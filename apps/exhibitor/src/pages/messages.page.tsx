import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { IconSpeakerphone } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { AnnouncementCards } from '../features/announcement/announcement-cards.tsx';

export function MessagesPage() {
  const t = useTranslations('messages');
  const loading = useTranslations('portal.frame')('loading');
  const { eventId, exhibitorId } = useExhibitorHat();
  const announcements = trpc.announcement.ofBooth.useQuery(
    { eventId, exhibitorId },
    { refetchOnMount: 'always' },
  );
  const { data } = announcements;
  return (
    <Page width="text">
      <PageHeader title={t('title')} sub={t('sub')} />
      {announcements.isError && (
        <LoadFailure error={announcements.error} onRetry={() => void announcements.refetch()} />
      )}
      {announcements.isPending && <SkeletonRows rows={6} label={loading} />}
      {data?.length === 0 && (
        <EmptyState icon={IconSpeakerphone} title={t('emptyTitle')}>
          {t('empty')}
        </EmptyState>
      )}
      {data && data.length > 0 && <AnnouncementCards announcements={data} />}
    </Page>
  );
}

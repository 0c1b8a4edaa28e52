import '@foyer/floor-plan/floor-plan.css';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { BoothPlan } from '../features/stand/booth-plan.tsx';
import { OwnStand } from '../features/stand/own-stand.tsx';
import { StandNotices } from '../features/stand/stand-notices.tsx';
import { Wishes } from '../features/stand/wishes.tsx';

export function BoothPage() {
  const t = useTranslations('booth');
  const { eventId, exhibitorId } = useExhibitorHat();
  const plan = trpc.stand.planOfBooth.useQuery({ eventId, exhibitorId });
  const [chosen, setChosen] = useState<string | null>(null);
  const own = plan.data?.stands.filter(({ standId }) => plan.data.ownStandIds.includes(standId));
  const hallId = chosen ?? own?.[0]?.hallId ?? plan.data?.halls[0]?.hallId;
  const hallName = (id: string) => plan.data?.halls.find((hall) => hall.hallId === id)?.name ?? '';

  return (
    <Page>
      <PageHeader title={t('title')} />
      {plan.error && <LoadFailure error={plan.error} onRetry={() => void plan.refetch()} />}
      {plan.isPending && <SkeletonRows rows={6} label={t('title')} />}
      {own?.length === 0 && <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
      {own?.map((stand) => (
        <OwnStand key={stand.standId} stand={stand} hallName={hallName(stand.hallId)} />
      ))}
      {plan.data && <StandNotices />}
      {plan.data && plan.data.halls.length > 1 && hallId && (
        <SegmentedControl
          w="fit-content"
          maw="100%"
          aria-label={t('halls')}
          value={hallId}
          onChange={setChosen}
          data={plan.data.halls.map((hall) => ({ value: hall.hallId, label: hall.name }))}
        />
      )}
      {plan.data && hallId && <BoothPlan key={hallId} plan={plan.data} hallId={hallId} />}
      {plan.data && <Wishes plan={plan.data} />}
    </Page>
  );
}

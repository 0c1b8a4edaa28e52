import '@foyer/floor-plan/floor-plan.css';
import { standNamed } from '@foyer/domain/stand/stand-named.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { BoothPlan } from '../features/stand/booth-plan.tsx';
import { OwnStand } from '../features/stand/own-stand.tsx';
import { StandNotices } from '../features/stand/stand-notices.tsx';
import { Wishes } from '../features/stand/wishes.tsx';
import type { BoothSearch } from './booth.search.ts';

const route = getRouteApi('/$eventSlug/$exhibitorId/booth');

export function BoothPage() {
  const t = useTranslations('booth');
  const { eventId, exhibitorId } = useExhibitorHat();
  const plan = trpc.stand.planOfBooth.useQuery({ eventId, exhibitorId });
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const go = (next: Partial<BoothSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...next }), replace: true });
  const looked = standNamed(plan.data?.stands ?? [], search.stand);
  const own = plan.data?.stands.filter(({ standId }) => plan.data.ownStandIds.includes(standId));
  const known = plan.data?.halls.find((hall) => hall.hallId === search.hall)?.hallId;
  const hallId = looked?.hallId ?? known ?? own?.[0]?.hallId ?? plan.data?.halls[0]?.hallId;
  const hallName = (id: string) => plan.data?.halls.find((hall) => hall.hallId === id)?.name ?? '';

  return (
    <Page>
      <PageHeader title={t('title')} />
      {plan.error && <LoadFailure error={plan.error} onRetry={() => void plan.refetch()} />}
      {plan.isPending && <SkeletonRows rows={6} label={t('title')} />}
      {own?.length === 0 && <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
      {plan.data &&
        own?.map((stand) => (
          <OwnStand
            key={stand.standId}
            stand={stand}
            hallName={hallName(stand.hallId)}
            company={plan.data}
          />
        ))}
      {plan.data && <StandNotices />}
      {plan.data && plan.data.halls.length > 1 && hallId && (
        <SegmentedControl
          w="fit-content"
          maw="100%"
          aria-label={t('halls')}
          value={hallId}
          onChange={(hall) => go({ hall, stand: undefined })}
          data={plan.data.halls.map((hall) => ({ value: hall.hallId, label: hall.name }))}
        />
      )}
      {plan.data && hallId && (
        <BoothPlan
          key={hallId}
          plan={plan.data}
          hallId={hallId}
          standId={looked?.standId ?? null}
          onStand={(standId) =>
            go({
              stand: plan.data.stands.find((stand) => stand.standId === standId)?.number,
              hall: standId === null ? hallId : undefined,
            })
          }
          colour={search.colour ?? 'own'}
          group={search.group ?? null}
          onColour={(colour, group) => go({ colour: colour === 'own' ? undefined : colour, group })}
        />
      )}
      {plan.data && <Wishes plan={plan.data} />}
    </Page>
  );
}

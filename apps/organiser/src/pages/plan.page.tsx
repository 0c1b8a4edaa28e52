import '@foyer/floor-plan/floor-plan.css';
import '@foyer/floor-plan/floor-plan-editor.css';
import { mayActOnStand } from '@foyer/domain/stand/stand.policy.ts';
import { standNamed } from '@foyer/domain/stand/stand-named.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useNews } from '@foyer/portal/live/use-news.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Button, Group, SegmentedControl } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { AddHall } from '../features/stand/add-hall.tsx';
import { AssignmentPlan } from '../features/stand/assignment-plan.tsx';
import { PlanDrawing } from '../features/stand/plan-drawing.tsx';
import { PlanVersions } from '../features/stand/plan-versions.tsx';
import { ProposalMode } from '../features/stand/proposal-mode.tsx';
import { StandPanel } from '../features/stand/stand-panel.tsx';
import { StandTable } from '../features/stand/stand-table.tsx';
import { Telling } from '../features/stand/telling.tsx';
import { usePlanFixtures, usePlanNow, usePlanStands } from '../features/stand/use-plan-stands.ts';

const route = getRouteApi('/$eventSlug/floor-plan');

/** What belongs to the hall or the view that is left. */
const nothingOpen = {
  open: undefined,
  stand: undefined,
  version: undefined,
  against: undefined,
} as const;

export function PlanPage() {
  const t = useTranslations('plan');
  const { eventId, role } = useOrganiserHat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const plan = trpc.stand.plan.useQuery({ eventId }, { refetchInterval: 120_000 });
  const utils = trpc.useUtils();
  useNews({ eventId, nouns: ['stand', 'hall', 'exhibitor'] }, () => void utils.stand.invalidate());
  const [isAdding, adding] = useDisclosure();
  const now = usePlanNow(plan.data);
  const mayAssign = mayActOnStand({ kind: 'organiser', role }, 'assign');
  const mayPlan = mayActOnStand({ kind: 'organiser', role }, 'plan');
  const opened =
    now?.stands.find(({ standId }) => standId === search.open) ??
    standNamed(now?.stands ?? [], search.stand);
  const hall =
    plan.data?.halls.find(({ hallId }) => hallId === (opened?.hallId ?? search.hall)) ??
    plan.data?.halls[0];
  const stands = usePlanStands(now, hall?.hallId);
  const fixtures = usePlanFixtures(plan.data, hall?.hallId);
  const mode = search.mode ?? 'view';
  const go = (next: Partial<typeof search>) =>
    void navigate({ search: (old) => ({ ...old, ...next }), replace: true });
  const addHall = (
    <Button variant={hall ? 'default' : 'filled'} onClick={adding.open}>
      {t('addHall')}
    </Button>
  );

  return (
    <Page width="full">
      <PageHeader title={t('title')} actions={mayPlan && mode === 'edit' && hall && addHall} />
      {plan.error && <LoadFailure error={plan.error} onRetry={() => void plan.refetch()} />}
      {plan.isPending && <SkeletonRows rows={10} label={t('title')} />}
      {plan.data && !hall && (
        <EmptyState title={t('emptyTitle')} actions={mayPlan && addHall}>
          {t('empty')}
        </EmptyState>
      )}
      {now && hall && (
        <>
          <Telling plan={now} mayAssign={mayAssign} />
          <Group justify="space-between">
            {/* The list has the stands of all halls. */}
            <SegmentedControl
              style={{ visibility: mode === 'list' || mode === 'propose' ? 'hidden' : undefined }}
              aria-label={t('halls')}
              value={hall.hallId}
              onChange={(hallId) => go({ hall: hallId, ...nothingOpen })}
              data={now.halls.map(({ hallId, name }) => ({ value: hallId, label: name }))}
            />
            <SegmentedControl
              aria-label={t('modeLabel')}
              value={mode === 'versions' ? 'edit' : mode}
              onChange={(next) =>
                // Plan and list are two views of the same: what is open stays open.
                go({
                  mode: next as typeof mode,
                  ...(next === 'view' || next === 'list' ? {} : nothingOpen),
                })
              }
              data={(mayPlan
                ? (['view', 'list', 'propose', 'edit'] as const)
                : (['view', 'list', 'propose'] as const)
              ).map((value) => ({ value, label: t(`mode.${value}`) }))}
            />
          </Group>
          {mode === 'view' && (
            <AssignmentPlan
              plan={now}
              hall={hall}
              stands={stands}
              fixtures={fixtures}
              mayAssign={mayAssign}
              openId={opened?.standId}
              onOpen={(open) =>
                go({ open, stand: undefined, hall: open ? undefined : hall.hallId })
              }
              placing={search.place}
              onPlace={(place) =>
                go({ place, open: undefined, stand: undefined, hall: hall.hallId })
              }
              colour={search.colour ?? 'state'}
              group={search.group}
              onColour={(colour, group) =>
                go({ colour: colour === 'state' ? undefined : colour, group })
              }
            />
          )}
          {mode === 'list' && (
            <StandTable
              plan={now}
              filter={{ q: search.q, status: search.status, sort: search.sort }}
              onFilter={go}
              mayAssign={mayAssign}
              openId={opened?.standId}
              onOpen={(open) => go({ open, stand: undefined })}
            />
          )}
          {mode === 'propose' && <ProposalMode plan={now} />}
          {mode === 'edit' && (
            <PlanDrawing
              key={hall.hallId}
              plan={now}
              hall={hall}
              onVersions={() => go({ mode: 'versions', hall: hall.hallId })}
            />
          )}
          {mode === 'versions' && mayPlan && (
            <PlanVersions
              key={hall.hallId}
              plan={now}
              hall={hall}
              shown={search.version}
              against={search.against}
              onShow={(version, against) => go({ version, against })}
              onDraw={() => go({ mode: 'edit', version: undefined, against: undefined })}
            />
          )}
          {(mode === 'view' || mode === 'list') && opened && (
            <StandPanel
              stand={opened}
              plan={now}
              hallName={now.halls.find(({ hallId }) => hallId === opened.hallId)?.name ?? ''}
              onClose={() => go({ open: undefined, stand: undefined, hall: hall.hallId })}
            />
          )}
        </>
      )}
      <AddHall
        isOpen={isAdding}
        onClose={adding.close}
        onAdded={(hallId) => {
          adding.close();
          go({ hall: hallId, mode: 'edit' });
        }}
      />
    </Page>
  );
}

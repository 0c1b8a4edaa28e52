import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Anchor } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { EventCountdown } from '../features/event/event-countdown.tsx';
import { NeedsYou } from '../features/event/needs-you.tsx';
import classes from '../features/event/overview.module.css';
import { Progress } from '../features/event/progress.tsx';
import { RecentFacts } from '../features/event/recent-facts.tsx';

export function OverviewPage() {
  const t = useTranslations('overview');
  const states = useTranslations('states.event');
  const { eventId, eventSlug } = useOrganiserHat();
  const event = trpc.event.get.useQuery({ eventId });
  const overview = trpc.event.overview.useQuery({ eventId }, { refetchInterval: 60_000 });
  const templates = trpc.task.templates.useQuery({ eventId }, { refetchInterval: 60_000 });
  const tasks = templates.data?.reduce(
    (sum, { counts }) => ({
      overdue: sum.overdue + counts.overdue,
      open: sum.open + counts.open,
      done: sum.done + counts.done,
      waived: sum.waived + counts.waived,
    }),
    { overdue: 0, open: 0, done: 0, waived: 0 },
  );
  const failed = event.error ?? overview.error;

  return (
    <Page>
      <PageHeader
        title={event.data?.name ?? t('title')}
        documentTitle={t('title')}
        sub={event.data && <EventCountdown event={event.data} />}
        aside={
          event.data && (
            <StateChip
              tone={event.data.status === 'published' ? 'published' : 'draft'}
              label={states(event.data.status)}
            />
          )
        }
        actions={
          event.data?.status === 'published' && (
            <Anchor href={`/e/${eventSlug}`} target="_blank" rel="noopener">
              {t('publicPage')}
            </Anchor>
          )
        }
      />
      {failed && (
        <LoadFailure
          error={failed}
          onRetry={() => void Promise.all([event.refetch(), overview.refetch()])}
        />
      )}
      {!failed && !(event.data && overview.data) && <SkeletonRows rows={8} label={t('title')} />}
      {event.data && overview.data && (
        <div className={classes.columns}>
          <div className={classes.main}>
            <NeedsYou
              event={event.data}
              overview={overview.data}
              overdueTasks={tasks?.overdue ?? 0}
            />
            <RecentFacts />
          </div>
          <Progress overview={overview.data} tasks={tasks} />
        </div>
      )}
    </Page>
  );
}

import { mayActOnListing } from '@foyer/domain/listing/listing.policy.ts';
import { mayActOnTask } from '@foyer/domain/task/task.policy.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { NewestAnnouncement } from '../features/announcement/newest-announcement.tsx';
import { CalendarLink } from '../features/home/calendar-link.tsx';
import classes from '../features/home/home.module.css';
import { ListingStanding } from '../features/home/listing-standing.tsx';
import { NewestFacts } from '../features/home/newest-facts.tsx';
import { NothingLeft } from '../features/home/nothing-left.tsx';
import { OwnStand } from '../features/home/own-stand.tsx';
import { SettledTasks } from '../features/home/settled-tasks.tsx';
import { Ideas, TaskList } from '../features/home/task-list.tsx';
import { useWhenWords } from '../features/home/use-when-words.ts';

const route = getRouteApi('/$eventSlug/$exhibitorId/home');

export function HomePage() {
  const t = useTranslations('home');
  const loading = useTranslations('portal.frame')('loading');
  const { eventId, exhibitorId, exhibitorName, role } = useExhibitorHat();
  // Whatever was done elsewhere shows here at once; what was known stays until then.
  const home = trpc.task.home.useQuery({ eventId, exhibitorId }, { refetchOnMount: 'always' });
  const seesListing = mayActOnListing({ kind: 'exhibitor', role }, 'view');
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  const when = useWhenWords(home.data);

  return (
    <Page>
      <PageHeader title={exhibitorName} documentTitle={t('title')} sub={when} />
      {home.isError && <LoadFailure error={home.error} onRetry={() => void home.refetch()} />}
      {home.isPending && <SkeletonRows rows={6} label={loading} />}
      {home.data && (
        <div className={classes.columns}>
          <div className={classes.main}>
            {home.data.tasks.some(({ isOptional }) => !isOptional) ? (
              <TaskList
                tasks={home.data.tasks}
                progress={home.data.progress}
                openId={open}
                onOpen={(templateId) =>
                  void navigate({ search: { open: templateId }, replace: true })
                }
              />
            ) : (
              <>
                <NothingLeft next={home.data.next} />
                {home.data.tasks.length > 0 && <Ideas tasks={home.data.tasks} />}
              </>
            )}
            <SettledTasks tasks={home.data.settled} />
            {seesListing && <NewestFacts />}
          </div>
          <div className={classes.side}>
            <OwnStand />
            <NewestAnnouncement />
            {seesListing && <ListingStanding listing={home.data.listing} />}
            {mayActOnTask({ kind: 'exhibitor', role }, 'finish') && <CalendarLink />}
          </div>
        </div>
      )}
    </Page>
  );
}

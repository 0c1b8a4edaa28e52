import type { TaskCounts } from '@foyer/domain/task/template.schema.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { type Segment, SegmentBar } from '@foyer/ui/state/segment-bar.tsx';
import { Stat } from '@foyer/ui/state/stat.tsx';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './overview.module.css';

type Overview = Outputs['event']['overview'];

type ProgressProps = { overview: Overview; tasks: TaskCounts | undefined };

/** How far everything is; every number opens the list behind it. */
export function Progress({ overview, tasks }: ProgressProps) {
  const states = useTranslations('states.task');
  const t = useTranslations('overview');
  const format = useFormatter();
  const { eventSlug } = useOrganiserHat();
  const at = (path: string) => `/organiser/${eventSlug}/${path}`;
  const { exhibitors, stands, listings, demos, attendees, leads } = overview;
  return (
    <section aria-labelledby="progress" className={classes.bars}>
      <h2 id="progress" className={classes.heading}>
        {t('progress')}
      </h2>
      <Bar
        label={t('exhibitors')}
        total={exhibitors.total}
        segments={[
          { key: 'confirmed', value: exhibitors.confirmed, label: t('confirmed'), tone: 'done' },
          {
            key: 'invited',
            value: exhibitors.invited,
            label: t('invited'),
            tone: 'waiting-exhibitor',
          },
          {
            key: 'other',
            value: Math.max(0, exhibitors.total - exhibitors.confirmed - exhibitors.invited),
            label: t('otherExhibitors'),
            tone: 'waiting-organiser',
          },
        ]}
        href={at('exhibitors')}
      />
      <Bar
        label={t('stands')}
        total={stands.total}
        segments={[
          { key: 'assigned', value: stands.assigned, label: t('assigned'), tone: 'done' },
          { key: 'held', value: stands.held, label: t('held'), tone: 'waiting-organiser' },
          { key: 'available', value: stands.available, label: t('available'), tone: 'draft' },
          { key: 'blocked', value: stands.blocked, label: t('blocked'), tone: 'refused' },
        ]}
        href={at('floor-plan')}
      />
      <Bar
        label={t('listings')}
        total={exhibitors.total}
        segments={[
          { key: 'published', value: listings.published, label: t('published'), tone: 'published' },
          {
            key: 'waiting',
            value: listings.waiting,
            label: t('waiting'),
            tone: 'waiting-organiser',
          },
          {
            key: 'sentBack',
            value: listings.sentBack,
            label: t('sentBack'),
            tone: 'waiting-exhibitor',
          },
        ]}
        href={at('reviews')}
      />
      {tasks && (
        <Bar
          label={t('tasks')}
          total={tasks.overdue + tasks.open + tasks.done + tasks.waived}
          segments={[
            { key: 'done', value: tasks.done, label: states('done'), tone: 'done' },
            { key: 'waived', value: tasks.waived, label: states('waived'), tone: 'muted' },
            { key: 'overdue', value: tasks.overdue, label: states('overdue'), tone: 'refused' },
            { key: 'open', value: tasks.open, label: states('open'), tone: 'waiting-exhibitor' },
          ]}
          href={at('tasks')}
        />
      )}
      <div className={classes.figures}>
        <Stat
          value={format.number(demos.scheduled)}
          label={t('demosScheduled')}
          href={at('programme')}
        />
        <Stat
          value={format.number(attendees.registered)}
          label={t('attendees')}
          href={at('attendees')}
        />
        <Stat value={format.number(leads.total)} label={t('leads')} href={at('leads')} />
      </div>
    </section>
  );
}

type BarProps = { label: string; total: number; segments: Segment[]; href: string };

function Bar({ label, total, segments, href }: BarProps) {
  const format = useFormatter();
  return (
    <div>
      <div className={classes.barHead}>
        <span>{label}</span>
        <span className="foyer-figures">{format.number(total)}</span>
      </div>
      <SegmentBar label={label} segments={segments.map((part) => ({ ...part, href }))} />
    </div>
  );
}

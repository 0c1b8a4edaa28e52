import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { Button } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBuildingStore,
  IconCalendarTime,
  IconChecklist,
  IconClipboardList,
  IconClockHour4,
  IconInbox,
  IconMail,
  IconMailForward,
  IconMap2,
  IconUsers,
  IconWorld,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import classes from './overview.module.css';

type Need = {
  key: string;
  icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
  words: string;
  sub?: string | undefined;
  act: string;
  to: string;
  search?: Record<string, string>;
};

type Props = {
  event: Outputs['event']['get'];
  overview: Outputs['event']['overview'];
  /** At all exhibitors together. */
  overdueTasks: number;
};

/** One list over everything that waits for the organiser, most urgent first; each line is an act. */
export function NeedsYou(props: Props) {
  const t = useTranslations('overview');
  const { eventSlug } = useOrganiserHat();
  const needs = useNeeds(props);
  return (
    <section aria-labelledby="needs-you">
      <h2 id="needs-you" className={classes.heading}>
        {t('needsYou')}
      </h2>
      {needs.length === 0 && <EmptyState title={t('nothingTitle')}>{t('nothing')}</EmptyState>}
      {needs.length > 0 && (
        <ul className={classes.list}>
          {needs.map(({ key, icon: Icon, words, sub, act, to, search }) => (
            <li key={key} className={classes.need}>
              <Icon size={20} stroke={1.5} aria-hidden />
              <div className={classes.needWords}>
                {words}
                {sub && <div className={classes.sub}>{sub}</div>}
              </div>
              <Button
                component={Link}
                to={`/$eventSlug/${to}`}
                params={{ eventSlug } as never}
                search={(search ?? {}) as never}
                variant="default"
                size="xs"
                aria-label={`${act}: ${words}`}
              >
                {act}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function useNeeds({ event, overview, overdueTasks }: Props): Need[] {
  const t = useTranslations('overview.needs');
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const { listings, applications, exhibitors, stands, demos, mails, attendees } = overview;
  const since = listings.oldestWaitingSince;
  const appliedSince = applications.oldestWaitingSince;
  const all: (Need & { when: boolean })[] = [
    {
      when: mails.failed > 0,
      key: 'mails',
      icon: IconAlertTriangle,
      words: t('failedMails', { count: mails.failed }),
      act: t('failedMailsAct'),
      to: 'mail',
      search: { status: 'failed' },
    },
    {
      when: listings.waiting > 0,
      key: 'reviews',
      icon: IconChecklist,
      words: t('reviews', { count: listings.waiting }),
      sub: since ? t('reviewsSince', { since: format.relativeTime(since, now) }) : undefined,
      act: t('reviewsAct'),
      to: 'reviews',
    },
    {
      when: applications.waiting > 0,
      key: 'applications',
      icon: IconInbox,
      words: t('applications', { count: applications.waiting }),
      sub: appliedSince
        ? t('applicationsSince', { since: format.relativeTime(appliedSince, now) })
        : undefined,
      act: t('applicationsAct'),
      to: 'applications',
      search: { view: 'to_decide' },
    },
    {
      when: applications.untold > 0,
      key: 'untold',
      icon: IconMail,
      words: t('untold', { count: applications.untold }),
      act: t('untoldAct'),
      to: 'applications',
      search: { view: 'decided' },
    },
    {
      when: overview.holdsEndingSoon > 0,
      key: 'holds',
      icon: IconClockHour4,
      words: t('holds', { count: overview.holdsEndingSoon }),
      act: t('holdsAct'),
      to: 'floor-plan',
    },
    {
      when: overdueTasks > 0,
      key: 'tasks',
      icon: IconClipboardList,
      words: t('overdueTasks', { count: overdueTasks }),
      act: t('overdueTasksAct'),
      to: 'tasks',
      search: { state: 'overdue' },
    },
    {
      when: demos.waiting > 0,
      key: 'demos',
      icon: IconCalendarTime,
      words: t('demos', { count: demos.waiting }),
      act: t('demosAct'),
      to: 'programme',
    },
    {
      when: exhibitors.withoutStand > 0 && stands.available > 0,
      key: 'withoutStand',
      icon: IconMap2,
      words: t('withoutStand', { count: exhibitors.withoutStand }),
      act: t('withoutStandAct'),
      to: 'floor-plan',
    },
    {
      when: exhibitors.invited > 0,
      key: 'invited',
      icon: IconMailForward,
      words: t('invited', { count: exhibitors.invited }),
      act: t('invitedAct'),
      to: 'exhibitors',
    },
    {
      when: exhibitors.total === 0,
      key: 'exhibitors',
      icon: IconBuildingStore,
      words: t('exhibitors'),
      act: t('exhibitorsAct'),
      to: 'exhibitors',
    },
    {
      when: stands.total === 0,
      key: 'stands',
      icon: IconMap2,
      words: t('stands'),
      act: t('standsAct'),
      to: 'floor-plan',
    },
    {
      when: attendees.registered === 0,
      key: 'attendees',
      icon: IconUsers,
      words: t('attendees'),
      act: t('attendeesAct'),
      to: 'attendees',
    },
    {
      when: event.status === 'draft',
      key: 'publish',
      icon: IconWorld,
      words: t('publish'),
      act: t('publishAct'),
      to: 'settings',
    },
  ];
  return all.filter(({ when }) => when);
}

import type { Hat } from '@foyer/domain/account/account.schema.ts';
import { IconBuildingStore, IconCalendarEvent, IconChevronRight } from '@tabler/icons-react';
import { useFormatter, useTranslations } from 'use-intl';
import { pathOfHat } from '../session/hat-paths.ts';
import classes from './where-to.module.css';

/** The days of an event as calendar dates: they have no time zone. */
const dayOf = (isoDate: string) => new Date(`${isoDate}T12:00:00Z`);

export function HatCard({ hat }: { hat: Hat }) {
  const t = useTranslations('portal');
  const format = useFormatter();
  const isTeam = hat.kind === 'organiser';
  const Icon = isTeam ? IconCalendarEvent : IconBuildingStore;
  const isPast = hat.endsOn < new Date().toISOString().slice(0, 10);
  const days = format.dateTimeRange(dayOf(hat.startsOn), dayOf(hat.endsOn), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const role = isTeam ? t(`roles.team.${hat.role}`) : t(`roles.exhibitor.${hat.role}`);

  return (
    <a className={classes.card} href={pathOfHat(hat)}>
      <span className={classes.icon}>
        <Icon size={22} stroke={1.75} aria-hidden />
      </span>
      <span className={classes.words}>
        <span className={classes.name}>{isTeam ? hat.eventName : hat.exhibitorName}</span>
        <span className={classes.sub}>
          {[isTeam ? null : hat.eventName, days, role, isPast ? t('whereTo.past') : null]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <IconChevronRight size={18} aria-hidden className={classes.chevron} />
    </a>
  );
}

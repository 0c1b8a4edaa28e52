import type { Outputs } from '@foyer/portal/trpc.ts';
import { useFormatter, useNow, useTranslations } from 'use-intl';

type Event = Outputs['event']['get'];

const DAY_MS = 24 * 60 * 60 * 1000;
/** A calendar date has no time zone; as UTC it formats as itself. */
const asUtc = (date: string) => new Date(`${date}T00:00:00Z`);

/** When and where, and how long until then. */
export function EventCountdown({ event }: { event: Event }) {
  const t = useTranslations('overview');
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: event.timeZone }).format(now);
  const days = Math.round((asUtc(event.startsOn).getTime() - asUtc(today).getTime()) / DAY_MS);
  const when = format.dateTimeRange(asUtc(event.startsOn), asUtc(event.endsOn), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const phase =
    today > event.endsOn ? t('over') : days > 0 ? t('daysLeft', { days }) : t('running');
  return <>{[when, [event.venueName, event.city].join(', '), phase].join(' · ')}</>;
}

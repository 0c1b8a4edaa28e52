import { useFormatter } from 'use-intl';

/** A day in words. It has no time zone; noon in UTC is the same day when written in UTC. */
export function useDayWords(): (date: string) => string {
  const format = useFormatter();
  return (date) =>
    format.dateTime(new Date(`${date}T12:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' });
}

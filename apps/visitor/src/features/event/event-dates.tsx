import { useFormatter } from 'use-intl';

type Props = { readonly startsOn: string; readonly endsOn: string };

/** The days of an event; a calendar date has no time zone, so UTC keeps it the same day. */
export function EventDates({ startsOn, endsOn }: Props) {
  const format = useFormatter();
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const from = new Date(`${startsOn}T00:00:00Z`);
  if (startsOn === endsOn) return <time dateTime={startsOn}>{format.dateTime(from, options)}</time>;
  const to = new Date(`${endsOn}T00:00:00Z`);
  return <span>{format.dateTimeRange(from, to, options)}</span>;
}

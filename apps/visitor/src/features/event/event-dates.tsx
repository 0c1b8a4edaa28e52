import { useFormatter } from 'use-intl';

type Days = { readonly startsOn: string; readonly endsOn: string };

/** A calendar date has no time zone, so UTC keeps it the same day. */
const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
const at = (day: string) => new Date(`${day}T00:00:00Z`);

/** The days of an event in words. */
export function useEventDates() {
  const format = useFormatter();
  return ({ startsOn, endsOn }: Days): string =>
    startsOn === endsOn
      ? format.dateTime(at(startsOn), options)
      : format.dateTimeRange(at(startsOn), at(endsOn), options);
}

export function EventDates(days: Days) {
  const words = useEventDates()(days);
  if (days.startsOn !== days.endsOn) return <span>{words}</span>;
  return <time dateTime={days.startsOn}>{words}</time>;
}

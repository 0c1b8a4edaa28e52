import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import type { EventTimes } from '@foyer/domain/demo/demo.rules.ts';
import type { BoothDemos } from '@foyer/domain/demo/demo.schema.ts';
import { daysOf } from '@foyer/domain/demo/demo-day.rules.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useMemo } from 'react';

/** What is free changes while one looks for a time. */
const askAgainMs = 20_000;

export type OpenDemos = BoothDemos & {
  readonly event: EventTimes;
  readonly days: readonly CalendarDate[];
};

export function useBoothDemos() {
  const { eventId, exhibitorId } = useExhibitorHat();
  const at = { eventId, exhibitorId };
  const event = trpc.event.getOfBooth.useQuery(at);
  const demos = trpc.demo.listOfBooth.useQuery(at, {
    refetchInterval: askAgainMs,
    refetchOnMount: 'always',
  });
  const open = useMemo<OpenDemos | undefined>(
    () =>
      event.data && demos.data && { ...demos.data, event: event.data, days: daysOf(event.data) },
    [event.data, demos.data],
  );
  const failed = [event, demos].find(({ isError, data }) => isError && !data);
  return {
    open,
    error: failed?.error,
    retry: () => {
      void event.refetch();
      void demos.refetch();
    },
  };
}

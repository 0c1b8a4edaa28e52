import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import type { Place, Plenary, ProgrammeDemo } from '@foyer/domain/demo/demo.schema.ts';
import { daysOf } from '@foyer/domain/demo/demo-day.rules.ts';
import type { Event } from '@foyer/domain/event/event.schema.ts';
import { useNews } from '@foyer/portal/live/use-news.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useMemo } from 'react';

/** What colleagues do is told at once; this is for a connection that tells nothing. */
const askAgainMs = 60_000;

export type OpenProgramme = {
  readonly event: Event;
  readonly days: readonly CalendarDate[];
  readonly places: readonly Place[];
  readonly plenaries: readonly Plenary[];
  readonly demos: readonly ProgrammeDemo[];
};

export function useProgramme() {
  const { eventId } = useOrganiserHat();
  const utils = trpc.useUtils();
  useNews({ eventId, nouns: ['demo', 'exhibitor', 'stand'] }, () => void utils.demo.invalidate());
  const event = trpc.event.get.useQuery({ eventId });
  const programme = trpc.demo.programme.useQuery(
    { eventId },
    { refetchInterval: askAgainMs, refetchOnMount: 'always' },
  );
  const open = useMemo<OpenProgramme | undefined>(
    () =>
      event.data &&
      programme.data && { ...programme.data, event: event.data, days: daysOf(event.data) },
    [event.data, programme.data],
  );
  const failed = [event, programme].find(({ isError, data }) => isError && !data);
  return {
    open,
    error: failed?.error,
    retry: () => {
      void event.refetch();
      void programme.refetch();
    },
  };
}

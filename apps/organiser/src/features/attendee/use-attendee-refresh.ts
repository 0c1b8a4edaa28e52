import { trpc } from '@foyer/portal/trpc.ts';

/** Everything on screen that tells of attendees. */
export function useAttendeeRefresh(): () => Promise<unknown> {
  const utils = trpc.useUtils();
  return () =>
    Promise.all([
      utils.attendee.invalidate(),
      utils.fact.list.invalidate(),
      utils.event.overview.invalidate(),
    ]);
}

import { type DemoSlots, demoSlotsOf } from '@foyer/domain/sponsorship/claim.rules.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useCallback } from 'react';

/** How many demos an exhibitor was promised as a sponsor, and how many are in the programme. */
export function useDemoSlots(): (exhibitorId: string) => DemoSlots | null {
  const { eventId } = useOrganiserHat();
  const { data } = trpc.sponsorship.board.useQuery({ eventId });
  return useCallback(
    (exhibitorId) =>
      demoSlotsOf(data?.filter((promise) => promise.exhibitorId === exhibitorId) ?? []),
    [data],
  );
}

import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';

/** Colleagues at the same door are seen this often. */
const askAgainMs = 10_000;

/** Who is expected and who is in; without a network as it was known last. */
export function useDoor(demoId: string) {
  const { eventId, exhibitorId } = useExhibitorHat();
  const at = { eventId, exhibitorId, demoId: demoId as never };
  const door = trpc.seat.door.useQuery(at, { refetchInterval: askAgainMs });
  return {
    door: door.data,
    /** Set where the last attempt to ask failed. */
    isOld: door.data !== undefined && (door.isRefetchError || door.fetchStatus === 'paused'),
    error: door.data ? null : door.error,
    retry: () => void door.refetch(),
  };
}

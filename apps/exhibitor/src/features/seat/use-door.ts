import type { Admitted } from '@foyer/domain/seat/seat.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';

/** Colleagues at the same door are seen this often. */
const askAgainMs = 10_000;

/** Who is expected and who is in, and the two ways to let somebody in. */
export function useDoor(
  demoId: string,
  on: { onAdmitted: (guest: Admitted) => void; onRefused: (error: unknown) => void },
) {
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId, exhibitorId } = useExhibitorHat();
  const at = { eventId, exhibitorId, demoId: demoId as never };
  const door = trpc.seat.door.useQuery(at, { refetchInterval: askAgainMs });
  const onSettled = () => utils.seat.invalidate();
  const admit = trpc.seat.admit.useMutation({
    meta: { quiet: true },
    onSuccess: on.onAdmitted,
    onError: on.onRefused,
    onSettled,
  });
  const tick = trpc.seat.tick.useMutation({
    meta: { quiet: true },
    onError: notify.failure,
    onSettled,
  });
  return {
    door: door.data,
    error: door.data ? null : door.error,
    retry: () => void door.refetch(),
    isBusy: tick.isPending,
    admit: (code: string) => admit.mutate({ ...at, code }),
    tick: (seatId: string, isThere: boolean) =>
      tick.mutate({ ...at, seatId: seatId as never, isThere }),
  };
}

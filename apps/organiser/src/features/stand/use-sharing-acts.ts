import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useTranslations } from 'use-intl';
import type { Stand } from './use-plan-stands.ts';

type Named = { readonly exhibitorId: string; readonly name: string };

/** Puts exhibitors at a stand that another one has, and takes them off it; undone until somebody was told. */
export function useSharingActs({ number, occupancy }: Stand) {
  const t = useTranslations('plan.company');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const onSettled = () =>
    Promise.all([
      utils.stand.invalidate(),
      utils.exhibitor.invalidate(),
      utils.placement.invalidate(),
      utils.fact.invalidate(),
      utils.event.overview.invalidate(),
    ]);
  const share = trpc.stand.share.useMutation({ onSettled });
  const stop = trpc.stand.stopSharing.useMutation({ onSettled });
  const mainId = occupancy?.exhibitorId as never;
  const isTold = Boolean(occupancy?.publishedAt);
  const say = (message: string, undo: () => void) =>
    isTold ? notify.done(message) : notify.undo(message, undo);
  return {
    isBusy: share.isPending || stop.isPending,
    share: ({ exhibitorId, name }: Named) => {
      const id = exhibitorId as never;
      share.mutate(
        { eventId, exhibitorId: id, mainId },
        {
          onSuccess: () =>
            say(t('added', { exhibitor: name, number }), () =>
              stop.mutate({ eventId, exhibitorId: id }),
            ),
        },
      );
    },
    stop: ({ exhibitorId, name }: Named, reason?: string) => {
      const id = exhibitorId as never;
      stop.mutate(
        { eventId, exhibitorId: id, reason },
        {
          onSuccess: () =>
            say(t('removed', { exhibitor: name, number }), () =>
              share.mutate({ eventId, exhibitorId: id, mainId }),
            ),
        },
      );
    },
  };
}

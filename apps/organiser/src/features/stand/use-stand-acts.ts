import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useTranslations } from 'use-intl';
import type { Stand } from './use-plan-stands.ts';

type Exhibitor = { exhibitorId: string; name: string };

/** What can be done with a stand; everything takes effect at once and most of it can be undone. */
export function useStandActs() {
  const t = useTranslations('plan');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const onSettled = () =>
    Promise.all([
      utils.stand.invalidate(),
      utils.fact.invalidate(),
      utils.event.overview.invalidate(),
    ]);
  const assign = trpc.stand.assign.useMutation({ onSettled });
  const hold = trpc.stand.hold.useMutation({ onSettled });
  const release = trpc.stand.release.useMutation({ onSettled });
  const confirm = trpc.stand.confirm.useMutation({ onSettled });
  const setAside = trpc.stand.setAside.useMutation({ onSettled });

  return {
    isBusy: [assign, hold, release, confirm, setAside].some(({ isPending }) => isPending),
    assign: ({ standId, number }: Stand, { exhibitorId, name }: Exhibitor) =>
      assign.mutate(
        { eventId, standId, exhibitorId: exhibitorId as never },
        {
          onSuccess: () =>
            notify.undo(t('assigned', { number, exhibitor: name }), () =>
              release.mutate({ eventId, standId }),
            ),
        },
      ),
    hold: ({ standId, number }: Stand, { exhibitorId, name, until }: Exhibitor & { until: Date }) =>
      hold.mutate(
        { eventId, standId, exhibitorId: exhibitorId as never, until },
        {
          onSuccess: () =>
            notify.undo(t('held', { number, exhibitor: name }), () =>
              release.mutate({ eventId, standId }),
            ),
        },
      ),
    release: ({ standId, number, occupancy }: Stand) =>
      release.mutate(
        { eventId, standId },
        {
          onSuccess: () =>
            notify.undo(t('released', { number }), () => {
              if (!occupancy) return;
              const back = { eventId, standId, exhibitorId: occupancy.exhibitorId };
              if (occupancy.heldUntil) hold.mutate({ ...back, until: occupancy.heldUntil });
              else assign.mutate(back);
            }),
        },
      ),
    confirm: ({ standId, number }: Stand) =>
      confirm.mutate(
        { eventId, standId },
        { onSuccess: () => notify.done(t('confirmed', { number })) },
      ),
    setAside: ({ standId, number }: Stand, to: 'available' | 'blocked' | 'draft') =>
      setAside.mutate(
        { eventId, standId, to },
        { onSuccess: () => notify.done(t('changed', { number })) },
      ),
  };
}

import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useTranslations } from 'use-intl';
import type { Stand } from './use-plan-stands.ts';

type Exhibitor = { exhibitorId: string; name: string };

/** What can be done with a stand; everything takes effect at once, and what nobody was told of can be undone. */
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
  const move = trpc.stand.move.useMutation({ onSettled });
  const swap = trpc.stand.swap.useMutation({ onSettled });
  const many = trpc.stand.actOnMany.useMutation({ onSettled });
  const all = [assign, hold, release, confirm, setAside, move, swap, many];

  /** Undone where nobody outside knows yet; told otherwise. */
  const say = (isTold: boolean, message: string, undo: () => void) =>
    isTold ? notify.done(message) : notify.undo(message, undo);

  return {
    isBusy: all.some(({ isPending }) => isPending),
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
    release: ({ standId, number, occupancy }: Stand, reason?: string) =>
      release.mutate(
        { eventId, standId, reason },
        {
          onSuccess: () =>
            say(Boolean(occupancy?.publishedAt), t('released', { number }), () => {
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
    setAside: ({ standId, number, status }: Stand, to: 'available' | 'blocked' | 'draft') =>
      setAside.mutate(
        { eventId, standId, to },
        {
          onSuccess: () =>
            notify.undo(t('changed', { number }), () => {
              if (status === 'available' || status === 'blocked' || status === 'draft') {
                setAside.mutate({ eventId, standId, to: status });
              }
            }),
        },
      ),
    move: (from: Stand, to: Stand, reason?: string) =>
      move.mutate(
        { eventId, standId: from.standId, otherId: to.standId, reason },
        {
          onSuccess: () =>
            say(
              Boolean(from.occupancy?.publishedAt),
              t('moved', {
                exhibitor: from.occupancy?.exhibitorName ?? '',
                from: from.number,
                number: to.number,
              }),
              () => move.mutate({ eventId, standId: to.standId, otherId: from.standId }),
            ),
        },
      ),
    swap: (one: Stand, other: Stand, reason?: string) => {
      const pair = { eventId, standId: one.standId, otherId: other.standId };
      const isTold = [one, other].some(({ occupancy }) => occupancy?.publishedAt);
      return swap.mutate(
        { ...pair, reason },
        {
          onSuccess: () =>
            say(isTold, t('swapped', { one: one.number, other: other.number }), () =>
              swap.mutate(pair),
            ),
        },
      );
    },
    /** All of them or, with the reason, none. */
    actOnMany: (
      standIds: readonly string[],
      act: 'publish' | 'release' | 'block' | 'open',
      { reason, onDone }: { reason?: string | undefined; onDone?: (() => void) | undefined } = {},
    ) =>
      many.mutate(
        { eventId, standIds: [...standIds] as never[], act, reason },
        {
          onSuccess: () => {
            onDone?.();
            const message = t(`done.${act}`, { count: standIds.length });
            const back = { block: 'open', open: 'block' } as const;
            if (act !== 'block' && act !== 'open') return notify.done(message);
            return notify.undo(message, () =>
              many.mutate({ eventId, standIds: [...standIds] as never[], act: back[act] }),
            );
          },
        },
      ),
  };
}

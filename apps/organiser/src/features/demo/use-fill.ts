import type { ProposedSlot, SlotProposal } from '@foyer/domain/demo/slot-proposal.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

/** A few at a time, so that one sees how far it is. */
const slotsAtOnce = 20;

/** A proposal for everything that waits: asked for, looked at on the board, taken in part or not at all. */
export function useFill(onFound: (slots: readonly ProposedSlot[]) => void) {
  const t = useTranslations('programme.fill');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const [isAsking, setAsking] = useState(false);
  const [proposal, setProposal] = useState<SlotProposal | null>(null);
  /** Those that are not wanted; everything else is. */
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  trpc.demo.fillSlots.useSubscription(
    { eventId },
    {
      enabled: isAsking,
      onData: (found) => {
        setProposal(found);
        setRefused(new Set());
        setAsking(false);
        onFound(found.slots);
      },
      onError: (error) => {
        setAsking(false);
        notify.failure(error);
      },
    },
  );
  const accept = trpc.demo.acceptSlots.useMutation({ meta: { quiet: true } });
  /** How many are in, while they are being taken; letters go out with each. */
  const [accepted, setAccepted] = useState<number | null>(null);
  const acceptAll = async (slots: readonly ProposedSlot[]) => {
    let [scheduled, refused] = [0, 0];
    try {
      for (let from = 0; from < slots.length; from += slotsAtOnce) {
        setAccepted(scheduled + refused);
        const some = slots.slice(from, from + slotsAtOnce);
        const result = await accept.mutateAsync({
          eventId,
          slots: some.map(({ demoId, version, slot }) => ({ demoId, version, slot })),
        });
        scheduled += result.scheduled.length;
        refused += result.refused.length;
      }
      notify.done(t('accepted', { count: scheduled, refused }));
      setProposal(null);
    } catch (error) {
      notify.failure(error);
    } finally {
      setAccepted(null);
      await Promise.all([
        ...[utils.demo.invalidate(), utils.fact.invalidate()],
        utils.mail.invalidate(),
      ]);
    }
  };
  const chosen = proposal?.slots.filter(({ demoId }) => !refused.has(demoId)) ?? [];
  return {
    isAsking,
    accepted,
    proposal,
    chosen,
    slotOf: (demoId: string): ProposedSlot | undefined =>
      proposal?.slots.find((one) => one.demoId === demoId),
    isChosen: (demoId: string) => !refused.has(demoId),
    isLeft: (demoId: string) => proposal?.left.some((one) => one === demoId) ?? false,
    ask: () => setAsking(true),
    stop: () => setAsking(false),
    discard: () => setProposal(null),
    toggle: (demoId: string) =>
      setRefused((old) => {
        const next = new Set(old);
        if (!next.delete(demoId)) next.add(demoId);
        return next;
      }),
    accept: () => void acceptAll(chosen),
  };
}

export type Fill = ReturnType<typeof useFill>;

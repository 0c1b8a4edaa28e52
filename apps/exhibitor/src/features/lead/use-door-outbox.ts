import type { DoorReceipt } from '@foyer/domain/seat/door-entry.schema.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useCallback, useEffect, useState } from 'react';
import { watchEntries } from './device-store.ts';
import {
  answerTo,
  forgetAtDoor,
  listAtDoors,
  recordAtDoor,
  type SaidAtDoor,
  startHandingOverDoors,
  type WaitingAtDoor,
} from './door-outbox.ts';

/** Nobody at a door waits longer for a network that does not answer. */
const ANSWER_MS = 2_500;

/**
 * The door of one demo: what is said is on disk first, then handed over; without a network it waits
 * here and goes out by itself.
 */
export function useDoorOutbox(demoId: string) {
  const { eventId, exhibitorId } = useExhibitorHat();
  const utils = trpc.useUtils();
  const all = useListed();
  useEffect(startHandingOverDoors, []);
  useEffect(() => {
    // What has left the device is in the server's list.
    void all.length;
    void utils.seat.invalidate();
  }, [all.length, utils]);
  const take = useCallback(
    async (said: SaidAtDoor): Promise<DoorReceipt | null> => {
      const entryId = await recordAtDoor({ eventId, exhibitorId }, said);
      return answerTo(entryId, ANSWER_MS);
    },
    [eventId, exhibitorId],
  );
  const own = all.filter((one) => one.exhibitorId === exhibitorId && one.entry.demoId === demoId);
  return {
    take,
    waiting: own.filter(({ refusedCode }) => !refusedCode),
    refused: own.filter(({ refusedCode }) => refusedCode),
    dismiss: (sequence: number) => void forgetAtDoor([sequence]),
  };
}

const none: readonly WaitingAtDoor[] = [];

/** Of every booth and from every tab. */
function useListed(): readonly WaitingAtDoor[] {
  const [listed, setListed] = useState(none);
  useEffect(() => {
    let isGone = false;
    let asked = 0;
    const look = async () => {
      asked += 1;
      const mine = asked;
      const found = await listAtDoors().catch(() => none);
      if (!isGone && mine === asked) setListed(found);
    };
    const unwatch = watchEntries(() => void look());
    void look();
    return () => {
      isGone = true;
      unwatch();
    };
  }, []);
  return listed;
}

import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { watchEntries } from './device-store.ts';
import { rememberStored } from './fresh-entries.ts';
import {
  type Hindrance,
  handOver,
  hindranceNow,
  startHandingOver,
  watchHindrance,
  watchStored,
} from './hand-over.ts';
import { listWaiting, record as recordOnDevice, type Said, type WaitingEntry } from './outbox.ts';

const none: readonly WaitingEntry[] = [];

/** What waits on this device, of every booth and from every tab; undefined until it was looked up. */
export function useWaiting(): readonly WaitingEntry[] | undefined {
  const [waiting, setWaiting] = useState<readonly WaitingEntry[]>();
  useEffect(() => {
    let asked = 0;
    let shown = 0;
    const look = async () => {
      asked += 1;
      const mine = asked;
      // Nothing can be stored here, so nothing waits; recording says so when it is tried.
      const found = await listWaiting().catch(() => none);
      // A slow answer does not take the place of a later one, nor come after the page.
      if (mine < shown) return;
      shown = mine;
      setWaiting(found);
    };
    const unwatch = watchEntries(() => void look());
    void look();
    return () => {
      shown = Number.POSITIVE_INFINITY;
      unwatch();
    };
  }, []);
  return waiting;
}

export function useHindrance(): Hindrance {
  return useSyncExternalStore(watchHindrance, hindranceNow);
}

/**
 * Records entries on this device first and hands them over as soon as the server can be reached.
 * `record` resolves once the entry is on disk; a receipt takes it away, a refusal parks it.
 */
export function useOutbox() {
  const { eventId, exhibitorId } = useExhibitorHat();
  const utils = trpc.useUtils();
  const waiting = useWaiting();
  const hindrance = useHindrance();

  useEffect(() => {
    startHandingOver();
    return watchStored((stored) => {
      rememberStored(stored);
      void utils.lead.invalidate();
    });
  }, [utils]);
  useEffect(() => {
    // Whoever shows the page finds out that the session has ended, and asks for the password.
    if (hindrance === 'sign_in') void utils.account.me.invalidate();
  }, [hindrance, utils]);

  const record = useCallback(
    async (said: Said) => {
      const entry = await recordOnDevice({ eventId, exhibitorId }, said);
      void handOver();
      return entry;
    },
    [eventId, exhibitorId],
  );
  const own = (waiting ?? none).filter((one) => one.exhibitorId === exhibitorId);
  return {
    record,
    hindrance,
    waiting: own,
    unsafe: own.filter(({ parkedCode }) => !parkedCode),
    parked: own.filter(({ parkedCode }) => parkedCode),
  };
}

export type Record = ReturnType<typeof useOutbox>['record'];

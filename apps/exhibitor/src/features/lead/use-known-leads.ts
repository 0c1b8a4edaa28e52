import { refusalOf } from '@foyer/portal/refusal/refusal-of.ts';
import { onSignOut, useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useEffect, useSyncExternalStore } from 'react';
import { watchStored } from './hand-over.ts';
import {
  forgetKnownLeads,
  type KnownLeads,
  keepKnownLeads,
  knownLeads,
  recallKnownLeads,
  watchKnownLeads,
  withChanges,
} from './known-leads.ts';
import { useIsPairedDevice } from './scanner-settings.tsx';

const LOOK_AGAIN_MS = 30_000;
const AFTER_STORED_MS = 2_000;

export function useKnownLeads(): KnownLeads {
  const { exhibitorId } = useExhibitorHat();
  return useSyncExternalStore(watchKnownLeads, () => knownLeads(exhibitorId));
}

/**
 * Keeps what colleagues recorded at hand, also without a network: asks for what is new now and then,
 * and drops what was taken back. A device that is nobody's only records, and is told nothing.
 */
export function useFollowLeads(): void {
  const { eventId, exhibitorId } = useExhibitorHat();
  const isNobodys = useIsPairedDevice();
  const { client } = trpc.useUtils();
  useEffect(() => {
    if (isNobodys) return;
    let isEnded = false;
    let isAsking = false;
    let soon = 0;
    const ask = async () => {
      if (isAsking || document.visibilityState !== 'visible') return;
      isAsking = true;
      try {
        const before = knownLeads(exhibitorId);
        const since = before.cursor;
        const answer = await client.lead.changes.query({ eventId, exhibitorId, since });
        if (isEnded) return;
        // Asked for everything, it is everything there is.
        const base = since === null ? { ...before, leads: new Map() } : before;
        await keepKnownLeads(exhibitorId, withChanges(base, answer, Date.now()));
      } catch (error) {
        const no = refusalOf(error)?.code;
        // Only a role that has ended: without a connection or a session it stays as it was.
        if (no === 'access.forbidden' || no === 'access.not_found') {
          await forgetKnownLeads(exhibitorId).catch(() => undefined);
        }
      } finally {
        isAsking = false;
      }
    };
    const now = () => void ask();
    void recallKnownLeads(exhibitorId)
      .catch(() => undefined)
      .then(now);
    const timer = window.setInterval(now, LOOK_AGAIN_MS);
    window.addEventListener('online', now);
    const unwatch = watchStored(() => {
      window.clearTimeout(soon);
      soon = window.setTimeout(now, AFTER_STORED_MS);
    });
    // An answer that is still on its way is not kept on a device that has just been emptied.
    const unforget = onSignOut(async () => {
      isEnded = true;
    });
    return () => {
      isEnded = true;
      unforget();
      window.clearInterval(timer);
      window.clearTimeout(soon);
      window.removeEventListener('online', now);
      unwatch();
    };
  }, [client, eventId, exhibitorId, isNobodys]);
}

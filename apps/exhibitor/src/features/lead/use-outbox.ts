import type { Entry } from '@foyer/domain/lead/lead.schema.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { liveQuery } from 'dexie';
import { useCallback, useEffect, useRef, useState } from 'react';
import { deviceId, outbox, type WaitingEntry } from './outbox.ts';

const BATCH = 50;
const RETRY_MS = 5_000;

/** What a screen says about a badge; id and time are added here. */
export type Said = Entry extends infer One
  ? One extends Entry
    ? Omit<One, 'entryId' | 'deviceAt'>
    : never
  : never;

/**
 * Records entries on this device first and hands them over as soon as the server can be reached.
 * `record` resolves once the entry is on disk; a receipt takes it away, a refusal parks it.
 */
export function useOutbox() {
  const { eventId, exhibitorId } = useExhibitorHat();
  const utils = trpc.useUtils();
  const { mutateAsync } = trpc.lead.record.useMutation({ meta: { quiet: true } });
  const [waiting, setWaiting] = useState<readonly WaitingEntry[]>([]);
  const sending = useRef(false);

  useEffect(() => {
    const all = () => outbox().waiting.where('exhibitorId').equals(exhibitorId).toArray();
    const watching = liveQuery(all).subscribe({ next: setWaiting, error: () => {} });
    return () => watching.unsubscribe();
  }, [exhibitorId]);

  const send = useCallback(async () => {
    if (sending.current) return;
    sending.current = true;
    try {
      for (;;) {
        const all = await outbox().waiting.where('exhibitorId').equals(exhibitorId).toArray();
        const batch = all
          .filter(({ parkedCode }) => !parkedCode)
          .sort((a, b) => a.entry.deviceAt.getTime() - b.entry.deviceAt.getTime())
          .slice(0, BATCH);
        if (batch.length === 0) break;
        const receipts = await mutateAsync({
          eventId,
          exhibitorId,
          deviceId: deviceId(),
          deviceNow: new Date(),
          entries: batch.map(({ entry }) => entry),
        });
        const stored = receipts.filter(({ outcome }) => outcome === 'stored');
        await outbox().waiting.bulkDelete(stored.map(({ entryId }) => entryId));
        for (const { entryId, outcome, code } of receipts) {
          if (outcome === 'parked') {
            await outbox().waiting.update(entryId, { parkedCode: code ?? 'lead.entry_invalid' });
          }
        }
        await utils.lead.invalidate();
      }
    } catch {
      // Without a connection they wait; the next try comes by itself.
    } finally {
      sending.current = false;
    }
  }, [eventId, exhibitorId, mutateAsync, utils]);

  useEffect(() => {
    void send();
    const timer = window.setInterval(() => void send(), RETRY_MS);
    const now = () => void send();
    window.addEventListener('online', now);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', now);
    };
  }, [send]);

  const record = useCallback(
    async (said: Said) => {
      const entry = {
        ...said,
        entryId: window.crypto.randomUUID(),
        deviceAt: new Date(),
      } as unknown as Entry;
      await outbox().waiting.add({ entryId: entry.entryId, eventId, exhibitorId, entry });
      void send();
    },
    [eventId, exhibitorId, send],
  );
  const dismiss = useCallback((entryId: string) => outbox().waiting.delete(entryId), []);

  return {
    record,
    dismiss,
    unsafe: waiting.filter(({ parkedCode }) => !parkedCode),
    parked: waiting.filter(({ parkedCode }) => parkedCode),
  };
}

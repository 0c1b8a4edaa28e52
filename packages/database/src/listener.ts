import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

export type Listener = {
  /** Hears every message from now on; `null` means some may have been missed. Answers how to stop. */
  hear(hearer: (message: string | null) => void): () => void;
  close(): Promise<void>;
};

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;

/**
 * One connection of this process that listens on a channel, opened with the first hearer. A lost
 * connection is opened again, and everybody told that something may have been missed meanwhile.
 */
export function openListener(connectionString: string, channel: string): Listener {
  const hearers = new Set<(message: string | null) => void>();
  const closing = new AbortController();
  let running: Promise<void> | null = null;

  const tell = (message: string | null) => {
    for (const hearer of [...hearers]) hearer(message);
  };

  /** Listens until the connection ends; the promise falls when it could not be opened. */
  async function listen(isFirst: boolean): Promise<void> {
    const client = new pg.Client({
      connectionString,
      application_name: 'foyer-listener',
      keepAlive: true,
    });
    const { promise: ended, resolve } = Promise.withResolvers<void>();
    client.on('error', () => resolve());
    client.on('end', () => resolve());
    client.on('notification', ({ payload }) => tell(payload ?? ''));
    const leave = () => resolve();
    closing.signal.addEventListener('abort', leave);
    try {
      await client.connect();
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      if (!isFirst) tell(null);
      await ended;
    } finally {
      closing.signal.removeEventListener('abort', leave);
      await client.end().catch(() => {});
    }
  }

  async function keepListening(): Promise<void> {
    let wait = FIRST_PAUSE_MS;
    for (let isFirst = true; !closing.signal.aborted; isFirst = false) {
      const began = performance.now();
      await listen(isFirst).catch(() => {});
      wait = performance.now() - began > LONGEST_PAUSE_MS ? FIRST_PAUSE_MS : wait * 2;
      await pause(Math.min(wait, LONGEST_PAUSE_MS), undefined, { signal: closing.signal }).catch(
        () => {},
      );
    }
  }

  return {
    hear(hearer) {
      hearers.add(hearer);
      if (!closing.signal.aborted) running ??= keepListening();
      return () => hearers.delete(hearer);
    },
    async close() {
      closing.abort();
      hearers.clear();
      await running;
    },
  };
}

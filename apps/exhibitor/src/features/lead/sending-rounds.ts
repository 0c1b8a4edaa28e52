/** How often what could not be sent is tried again. */
const RETRY_MS = 5_000;

/**
 * Sends what waits on this device: one tab at a time, under a lock of this name, and what is
 * recorded meanwhile with the next round. `failed` hears of a round that broke; none throws.
 */
export function sendingRounds(
  lock: string,
  { sendAll, failed = () => {} }: { sendAll: () => Promise<void>; failed?: () => void },
) {
  let running: Promise<void> | undefined;
  let isWanted = false;
  let isStarted = false;

  async function rounds(): Promise<void> {
    while (isWanted) {
      isWanted = false;
      await navigator.locks.request(lock, sendAll).catch(failed);
    }
  }

  function send(): Promise<void> {
    isWanted = true;
    running ??= rounds().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    send,
    /** Sends now, whenever the connection comes back, and every few seconds; once for a page. */
    start(): void {
      if (isStarted) return;
      isStarted = true;
      const now = () => void send();
      window.addEventListener('online', now);
      document.addEventListener('visibilitychange', now);
      window.setInterval(now, RETRY_MS);
      now();
    },
  };
}

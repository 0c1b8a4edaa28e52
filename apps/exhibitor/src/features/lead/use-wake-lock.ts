import { useEffect } from 'react';

/** Keeps the screen on while somebody scans; where a browser cannot, it goes dark as ever. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isEnded = false;
    const hold = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        const held = await navigator.wakeLock?.request('screen');
        if (isEnded) await held?.release();
        else lock = held;
      } catch {
        // The battery is low, or the page went away again.
      }
    };
    // A page that was hidden has lost it.
    document.addEventListener('visibilitychange', hold);
    void hold();
    return () => {
      isEnded = true;
      document.removeEventListener('visibilitychange', hold);
      void lock?.release();
    };
  }, []);
}

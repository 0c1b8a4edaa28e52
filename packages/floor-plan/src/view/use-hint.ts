import { useEffect, useState } from 'react';
import type { MissedGesture } from './gestures.ts';

/** In milliseconds: long enough to read half a sentence. */
const SHOWN = 1800;

/** Shows for a moment how a gesture is meant, after somebody tried another one. */
export function useHint(): [hint: MissedGesture | null, show: (gesture: MissedGesture) => void] {
  const [missed, setMissed] = useState<{ gesture: MissedGesture; at: number } | null>(null);
  useEffect(() => {
    if (!missed) return undefined;
    const timer = window.setTimeout(() => setMissed(null), SHOWN);
    return () => window.clearTimeout(timer);
  }, [missed]);
  const show = (gesture: MissedGesture) => setMissed({ gesture, at: Date.now() });
  return [missed?.gesture ?? null, show];
}

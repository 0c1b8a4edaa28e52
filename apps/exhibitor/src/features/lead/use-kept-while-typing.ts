import { useEffect, useRef } from 'react';

const PAUSE_MS = 400;

/**
 * Calls `keep` after each pause in typing, and when one leaves the lead or the page; what it returns
 * does so at once, for leaving the field.
 */
export function useKeptWhileTyping(value: unknown, keep: () => void): () => void {
  const latest = useRef(keep);
  latest.current = keep;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every letter begins the pause anew
  useEffect(() => {
    const timer = window.setTimeout(() => latest.current(), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [value]);
  useEffect(() => {
    const leave = () => latest.current();
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, []);
  return () => latest.current();
}

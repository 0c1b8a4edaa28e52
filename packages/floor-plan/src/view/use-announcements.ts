import { useCallback, useState } from 'react';

/** The text of a live region, and how to say something new in it. */
export function useAnnouncements(): [said: string, say: (text: string) => void] {
  const [said, setSaid] = useState('');
  const say = useCallback((text: string) => {
    // A screen reader keeps quiet about a text that did not change: a space that nobody hears helps.
    setSaid((before) => (before === text ? `${text}\u00a0` : text));
  }, []);
  return [said, say];
}

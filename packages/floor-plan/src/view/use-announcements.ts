import { useCallback, useState } from 'react';

export type Announcements = {
  /** The text of the live region. */
  readonly said: string;
  /** Says something new. */
  readonly say: (text: string) => void;
  /** Says something after what has just been said. */
  readonly sayMore: (text: string) => void;
};

export function useAnnouncements(): Announcements {
  const [said, setSaid] = useState('');
  const say = useCallback((text: string) => {
    // A screen reader keeps quiet about a text that did not change: a space that nobody hears helps.
    setSaid((before) => (before === text ? `${text}\u00a0` : text));
  }, []);
  const sayMore = useCallback((text: string) => {
    setSaid((before) => `${before} ${text}`);
  }, []);
  return { said, say, sayMore };
}

import { useEffect, useEffectEvent, useRef } from 'react';

/** Calls whenever there is another stand to fly to; `first` when the plan has just opened. */
export function useFocusStand(
  standId: string | null,
  fly: (standId: string, first: boolean) => void,
): void {
  const first = useRef(true);
  const now = useEffectEvent(fly);
  useEffect(() => {
    if (standId !== null) now(standId, first.current);
    first.current = false;
  }, [standId]);
}

/** Calls when the words about one and the same stand change. */
export function useChangedWords(
  standId: string | null,
  words: string | undefined,
  changed: (words: string) => void,
): void {
  const before = useRef({ standId, words });
  const now = useEffectEvent(changed);
  useEffect(() => {
    const same = before.current.standId === standId;
    if (same && words !== undefined && words !== before.current.words) now(words);
    before.current = { standId, words };
  }, [standId, words]);
}

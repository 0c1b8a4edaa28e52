import { isDialogOpen, isTyping } from '@foyer/ui/keys/use-page-keys.ts';
import { useEffect, useRef } from 'react';
import { useNavigation } from '../navigation.tsx';

type Jump = { jumpKey?: string | undefined; href: string };

// Long enough to look for the second key, short enough that a stray g is forgotten.
const chordMilliseconds = 1500;

/** `g` and then a letter goes to another area. */
export function useJumpKeys(jumps: readonly Jump[]): void {
  const { go } = useNavigation();
  const latest = useRef(jumps);
  latest.current = jumps;

  useEffect(() => {
    let armedUntil = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (isDialogOpen()) return;
      if (event.key === 'g') {
        armedUntil = event.timeStamp + chordMilliseconds;
        return;
      }
      if (event.timeStamp > armedUntil) return;
      armedUntil = 0;
      const jump = latest.current.find(({ jumpKey }) => jumpKey === event.key);
      if (!jump) return;
      // The letter belongs to the jump, and not to a list that listens for it too.
      event.preventDefault();
      event.stopPropagation();
      go(jump.href);
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [go]);
}

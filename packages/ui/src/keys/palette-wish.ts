import { useEffect } from 'react';

const wished = new Set<() => void>();

/** Opens the palette from a button. */
export function openCommandPalette(): void {
  for (const told of wished) told();
}

/** Tells when somebody wants the palette; gives the way to stop that. */
export function onPaletteWish(told: () => void): () => void {
  wished.add(told);
  return () => void wished.delete(told);
}

/** Ctrl or ⌘ K, and the button: the palette itself is fetched with the first wish. */
export function usePaletteWish(told: () => void): void {
  useEffect(() => onPaletteWish(told), [told]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isPressed = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isPressed || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      openCommandPalette();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

import { useEffect, useRef } from 'react';

type Handlers = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Fields in which a letter is a letter. A checkbox is no such field: keys go on working in a list of them. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName)) return true;
  return (
    target instanceof HTMLInputElement &&
    !/^(checkbox|radio|button|submit|file|range)$/.test(target.type)
  );
}

/** Whether a dialog is open; the keys of the page below rest then. */
export const isDialogOpen = () => document.querySelector('[aria-modal="true"]') !== null;

/** Single keys for the page (`j`, `/`, `?`, `Escape`), by `KeyboardEvent.key`; off while somebody types. */
export function usePageKeys(handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const handler = latest.current[event.key];
      if (!handler || isTyping(event.target) || isDialogOpen()) return;
      handler(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * After going to another page the focus stands on its heading, so that a screen reader says where
 * one is and the next tab starts there. Filters and panels change the search only, and keep it.
 */
export function useFocusAfterNavigation(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', (event) => {
        if (!event.fromLocation || !event.pathChanged) return;
        document.querySelector<HTMLElement>('#main h1')?.focus({ preventScroll: true });
      }),
    [router],
  );
}

import { useEffect } from 'react';
import { useNavigation } from '../navigation.tsx';

/**
 * After going to another page the focus stands on its heading, so that a screen reader says where
 * one is and the next tab starts there. Filters and panels change the search only, and keep it.
 */
export function useFocusAfterNavigation(): void {
  const { onArrival } = useNavigation();
  useEffect(
    () =>
      onArrival(() =>
        document.querySelector<HTMLElement>('#main h1')?.focus({ preventScroll: true }),
      ),
    [onArrival],
  );
}

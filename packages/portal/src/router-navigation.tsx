import { useRouter, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { type Navigation, NavigationProvider } from './navigation.tsx';

/** Lets the frame move by the app's table of routes; goes around them as `InnerWrap`. */
export function RouterNavigation({ children }: { children: ReactNode }) {
  const router = useRouter();
  const href = useRouterState({ select: ({ location }) => location.publicHref });
  // The same functions at every address: whoever listens to keys or arrivals does not begin anew.
  const lasting = useMemo<Omit<Navigation, 'href'>>(
    () => ({
      base: router.options.basepath ?? '/',
      go: (to) => router.history.push(to),
      onArrival: (told) =>
        router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
          if (fromLocation && pathChanged) told();
        }),
    }),
    [router],
  );
  const navigation = useMemo<Navigation>(() => ({ ...lasting, href }), [lasting, href]);
  return <NavigationProvider value={navigation}>{children}</NavigationProvider>;
}

import { useRouter, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { type Navigation, NavigationProvider } from './navigation.tsx';

/** Lets the frame move by the app's table of routes; goes around them as `InnerWrap`. */
export function RouterNavigation({ children }: { children: ReactNode }) {
  const router = useRouter();
  const href = useRouterState({ select: ({ location }) => location.publicHref });
  const navigation = useMemo<Navigation>(
    () => ({
      base: router.options.basepath ?? '/',
      href,
      go: (to) => router.history.push(to),
      onArrival: (told) =>
        router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
          if (fromLocation && pathChanged) told();
        }),
    }),
    [router, href],
  );
  return <NavigationProvider value={navigation}>{children}</NavigationProvider>;
}

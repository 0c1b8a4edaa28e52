import { type AnyRouter, RouterProvider } from '@tanstack/react-router';
import { RouterNavigation } from './router-navigation.tsx';
import { type PortalApp, startPortal } from './start-portal.tsx';

type App = Omit<PortalApp, 'children'> & { router: AnyRouter };

/** Puts a signed-in app with a table of routes on the page. */
export function startApp({ router, ...app }: App): Promise<void> {
  return startPortal({
    ...app,
    children: <RouterProvider router={router} InnerWrap={RouterNavigation} />,
  });
}

import { type Navigation, NavigationProvider } from '@foyer/portal/navigation.tsx';
import { startPortal } from '@foyer/portal/start-portal.tsx';
import { rememberQueries } from './features/lead/device-memory.ts';
import { DeviceScanner } from './features/lead/device-scanner.tsx';
import { loadDeviceMessages } from './messages.ts';
import { BesideEveryPage } from './shell/beside-every-page.tsx';
import { FailureBoundary } from './shell/failure-boundary.tsx';

// A phone without an account: the scanner, and nothing else of a booth.

const { pathname, search } = window.location;
const [, , eventSlug = '', exhibitorId = ''] = pathname.split('/');

const alone: Navigation = {
  base: '/exhibitor',
  href: `${pathname}${search}`,
  go: (href) => window.location.assign(href),
  onArrival: () => () => undefined,
};

await startPortal({
  load: loadDeviceMessages,
  prepare: rememberQueries,
  beside: <BesideEveryPage />,
  children: (
    <NavigationProvider value={alone}>
      <FailureBoundary>
        <DeviceScanner booth={`/exhibitor/${eventSlug}/${exhibitorId}`} />
      </FailureBoundary>
    </NavigationProvider>
  ),
});

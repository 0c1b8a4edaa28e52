import { type Navigation, NavigationProvider } from '@foyer/portal/navigation.tsx';
import { startPortal } from '@foyer/portal/start-portal.tsx';
import { rememberQueries } from './features/lead/device-memory.ts';
import { loadScannerMessages } from './messages.ts';
import { ScanPage } from './pages/scan.page.tsx';
import { BesideEveryPage } from './shell/beside-every-page.tsx';
import { BoothFrame } from './shell/booth-frame.tsx';
import { FailureBoundary } from './shell/failure-boundary.tsx';

// The scanner without the table of URLs, the schemas and the words of the other pages: it is there
// on a phone while those would still load. Whoever goes on to another page loads that one whole.

const { pathname, search } = window.location;
const [, , eventSlug, exhibitorId] = pathname.split('/');

const alone: Navigation = {
  base: '/exhibitor',
  href: `${pathname}${search}`,
  go: (href) => window.location.assign(href),
  onArrival: () => () => undefined,
};

await startPortal({
  load: loadScannerMessages,
  prepare: rememberQueries,
  beside: <BesideEveryPage />,
  children: (
    <NavigationProvider value={alone}>
      <FailureBoundary>
        <BoothFrame eventSlug={eventSlug} exhibitorId={exhibitorId} isScanning>
          <ScanPage />
        </BoothFrame>
      </FailureBoundary>
    </NavigationProvider>
  ),
});

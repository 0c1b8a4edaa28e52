import { Outlet, useParams, useRouterState } from '@tanstack/react-router';
import { BoothFrame } from './booth-frame.tsx';

/** The frame around the page that the table of URLs names. */
export function BoothPages() {
  const { eventSlug, exhibitorId } = useParams({ strict: false });
  const isScanning = useRouterState({
    select: ({ location }) => /\/scan\/?$/.test(location.pathname),
  });
  return (
    <BoothFrame eventSlug={eventSlug} exhibitorId={exhibitorId} isScanning={isScanning}>
      <Outlet />
    </BoothFrame>
  );
}

import { mayActOnEnquiry } from '@foyer/domain/enquiry/enquiry.policy.ts';
import { PortalFrame } from '@foyer/portal/frame/portal-frame.tsx';
import { EventTimeZone } from '@foyer/portal/language/language.tsx';
import { useAccent } from '@foyer/portal/portal-ui.tsx';
import { RequireAccount } from '@foyer/portal/session/require-account.tsx';
import { type ExhibitorHat, ExhibitorHatProvider } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Outlet, useParams, useRouterState } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { areas } from './areas.ts';
import { NotFound } from './not-found.tsx';

/** Frame of every page of a booth: only for its members, in the event's time zone. */
export function BoothFrame() {
  const { eventSlug, exhibitorId } = useParams({ strict: false });
  // Somebody with a visitor in front of them scans on; the entries wait on the device.
  const isScanning = useRouterState({
    select: ({ location }) => /\/scan\/?$/.test(location.pathname),
  });
  return (
    <RequireAccount app="exhibitor" isPressing={!isScanning}>
      {(me) => {
        const hat = me.hats.find(
          (one) =>
            one.kind === 'exhibitor' &&
            one.eventSlug === eventSlug &&
            one.exhibitorId === exhibitorId,
        );
        return hat?.kind === 'exhibitor' ? <FrameOfBooth hat={hat} /> : <NotFound />;
      }}
    </RequireAccount>
  );
}

function FrameOfBooth({ hat }: { hat: ExhibitorHat }) {
  const t = useTranslations('areas');
  const { eventId, exhibitorId } = hat;
  const { data: event } = trpc.event.getOfBooth.useQuery({ eventId, exhibitorId });
  useAccent(event?.accent);
  const mayRead = mayActOnEnquiry({ kind: 'exhibitor', role: hat.role }, 'view');
  const { data: enquiries } = trpc.enquiry.waiting.useQuery(
    { eventId, exhibitorId },
    { enabled: mayRead },
  );
  const waiting: Partial<Record<string, number>> = { enquiries };
  const items = areas
    .filter((area) => area.roles.includes(hat.role))
    .map(({ path, roles: _roles, ...area }) => ({
      ...area,
      count: waiting[area.key],
      label: t(area.key),
      href: `/exhibitor/${hat.eventSlug}/${hat.exhibitorId}/${path}`,
      emphasised: area.key === 'scan',
    }));
  return (
    <ExhibitorHatProvider hat={hat}>
      <EventTimeZone timeZone={hat.timeZone}>
        <PortalFrame app="exhibitor" hat={hat} areas={items}>
          <Outlet />
        </PortalFrame>
      </EventTimeZone>
    </ExhibitorHatProvider>
  );
}

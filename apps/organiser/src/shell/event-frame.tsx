import { PortalFrame } from '@foyer/portal/frame/portal-frame.tsx';
import { EventTimeZone } from '@foyer/portal/language/language.tsx';
import { useAccent } from '@foyer/portal/portal-ui.tsx';
import { RequireAccount } from '@foyer/portal/session/require-account.tsx';
import { type OrganiserHat, OrganiserHatProvider } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Outlet, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { areas } from './areas.ts';
import { NotFound } from './not-found.tsx';

/** Frame of every page of an event: only for its team, in the event's time zone. */
export function EventFrame() {
  const { eventSlug } = useParams({ strict: false });
  return (
    <RequireAccount app="organiser">
      {(me) => {
        const hat = me.hats.find((one) => one.kind === 'organiser' && one.eventSlug === eventSlug);
        return hat?.kind === 'organiser' ? <FrameOfEvent hat={hat} /> : <NotFound />;
      }}
    </RequireAccount>
  );
}

function FrameOfEvent({ hat }: { hat: OrganiserHat }) {
  const t = useTranslations('areas');
  const { data: event } = trpc.event.get.useQuery({ eventId: hat.eventId });
  // The same numbers as on the overview, so the same query.
  const { data: overview } = trpc.event.overview.useQuery({ eventId: hat.eventId });
  useAccent(event?.accent);
  const waiting: Partial<Record<string, number>> = { reviews: overview?.listings.waiting };
  const items = areas.map(({ path, ...area }) => ({
    ...area,
    count: waiting[area.key],
    label: t(area.key),
    href: `/organiser/${hat.eventSlug}/${path}`,
  }));
  return (
    <OrganiserHatProvider hat={hat}>
      <EventTimeZone timeZone={hat.timeZone}>
        <PortalFrame app="organiser" hat={hat} areas={items}>
          <Outlet />
        </PortalFrame>
      </EventTimeZone>
    </OrganiserHatProvider>
  );
}

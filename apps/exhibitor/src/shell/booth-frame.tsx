import { mayActOnEnquiry } from '@foyer/domain/enquiry/enquiry.policy.ts';
import { mayActOnSponsorship } from '@foyer/domain/sponsorship/sponsorship.policy.ts';
import { PortalFrame } from '@foyer/portal/frame/portal-frame.tsx';
import { EventTimeZone } from '@foyer/portal/language/language.tsx';
import { useAccent } from '@foyer/portal/portal-ui.tsx';
import { RequireAccount } from '@foyer/portal/session/require-account.tsx';
import { type ExhibitorHat, ExhibitorHatProvider } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { areas } from './areas.ts';
import { NotFound } from './not-found.tsx';

type Props = {
  eventSlug: string | undefined;
  exhibitorId: string | undefined;
  /** Somebody with a visitor in front of them scans on; the entries wait on the device. */
  isScanning: boolean;
  children: ReactNode;
};

/** Frame of every page of a booth: only for its members, in the event's time zone. */
export function BoothFrame({ eventSlug, exhibitorId, isScanning, children }: Props) {
  return (
    <RequireAccount app="exhibitor" isPressing={!isScanning}>
      {(me) => {
        const hat = me.hats.find(
          (one) =>
            one.kind === 'exhibitor' &&
            one.eventSlug === eventSlug &&
            one.exhibitorId === exhibitorId,
        );
        if (hat?.kind !== 'exhibitor') return <NotFound />;
        return <FrameOfBooth hat={hat}>{children}</FrameOfBooth>;
      }}
    </RequireAccount>
  );
}

function FrameOfBooth({ hat, children }: { hat: ExhibitorHat; children: ReactNode }) {
  const t = useTranslations('areas');
  const { eventId, exhibitorId } = hat;
  const { data: event } = trpc.event.getOfBooth.useQuery({ eventId, exhibitorId });
  useAccent(event?.accent);
  const mayRead = mayActOnEnquiry({ kind: 'exhibitor', role: hat.role }, 'view');
  const { data: enquiries } = trpc.enquiry.waiting.useQuery(
    { eventId, exhibitorId },
    { enabled: mayRead },
  );
  const isEditor = mayActOnSponsorship({ kind: 'exhibitor', role: hat.role }, 'viewOwn');
  const { data: own } = trpc.sponsorship.own.useQuery(
    { eventId, exhibitorId },
    { enabled: isEditor },
  );
  const toSign = own?.contracts.filter(({ status }) => status === 'sent').length;
  const waiting: Partial<Record<string, number>> = { enquiries, sponsorship: toSign };
  const items = areas
    .filter((area) => area.roles.includes(hat.role))
    // Most exhibitors are no sponsors, and have nothing to see there.
    .filter(({ key }) => key !== 'sponsorship' || own)
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
          {children}
        </PortalFrame>
      </EventTimeZone>
    </ExhibitorHatProvider>
  );
}

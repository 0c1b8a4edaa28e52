import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { BareFrame } from '@foyer/portal/frame/bare-frame.tsx';
import { EventTimeZone } from '@foyer/portal/language/language.tsx';
import { useAccent } from '@foyer/portal/portal-ui.tsx';
import { refusalOf } from '@foyer/portal/refusal/refusal-of.ts';
import { ExhibitorHatProvider } from '@foyer/portal/session/session.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { RevokedDevice } from './revoked-device.tsx';
import { Scanner } from './scanner.tsx';
import { DeviceSettingsProvider } from './scanner-settings.tsx';
import { useHindrance } from './use-outbox.ts';

const LOOK_AGAIN_MS = 60_000;

/** The scanner of a phone that is nobody's. Signed off, it says how what it kept gets to the booth. */
export function DeviceScanner({ booth }: { booth: string }) {
  const t = useTranslations('devicePage');
  const loading = useTranslations('portal.frame')('loading');
  const own = trpc.device.own.useQuery(undefined, { refetchInterval: LOOK_AGAIN_MS });
  const hindrance = useHindrance();
  const { refetch } = own;
  useEffect(() => {
    if (hindrance === 'revoked' || hindrance === 'sign_in') void refetch();
  }, [hindrance, refetch]);
  useAccent(own.data?.accent);
  const no = refusalOf(own.error)?.code;
  // What the device remembers of another booth is not what this address is about.
  const isHere = own.data && booth.endsWith(`/${own.data.exhibitorId}`);

  if (own.data && isHere && !no) return <PairedScanner own={own.data} />;
  return (
    <BareFrame app="exhibitor">
      {no === 'access.device_revoked' ? (
        <RevokedDevice booth={booth} />
      ) : no === 'access.device_not_paired' || own.data ? (
        <>
          <PageHeader title={t('title')} />
          <EmptyState title={t('notPairedTitle')}>{t('notPaired')}</EmptyState>
        </>
      ) : own.isError ? (
        <LoadFailure error={own.error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={6} label={loading} />
      )}
    </BareFrame>
  );
}

function PairedScanner({ own }: { own: Outputs['device']['own'] }) {
  const { eventId, eventSlug, exhibitorId, timeZone, settings, name } = own;
  const hat = {
    ...({ kind: 'exhibitor', role: 'scanner', eventId, eventSlug, exhibitorId, timeZone } as const),
    ...{ eventName: settings.eventName, exhibitorName: settings.exhibitorName },
    ...{ startsOn: '', endsOn: '' },
  };
  return (
    <ExhibitorHatProvider hat={hat}>
      <EventTimeZone timeZone={timeZone}>
        <BareFrame app="exhibitor">
          <div className="foyer-hidden">
            <PageHeader title={`${name}, ${settings.exhibitorName}`} />
          </div>
          <DeviceSettingsProvider value={settings}>
            <Scanner />
          </DeviceSettingsProvider>
        </BareFrame>
      </EventTimeZone>
    </ExhibitorHatProvider>
  );
}

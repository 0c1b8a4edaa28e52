import { totalOf } from '@foyer/domain/device/device.rules.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './team.module.css';

type Device = Outputs['device']['reconciliation']['devices'][number];

/** Sums in words, over all devices and for each. */
export function Reconciliation() {
  const t = useTranslations('devices.reconciliation');
  const loading = useTranslations('portal.frame')('loading');
  const format = useFormatter();
  const { eventId, exhibitorId } = useExhibitorHat();
  const found = trpc.device.reconciliation.useQuery({ eventId, exhibitorId });
  if (found.isError) {
    return <LoadFailure error={found.error} onRetry={() => void found.refetch()} />;
  }
  if (!found.data) return <SkeletonRows rows={6} label={loading} />;
  const { devices, lastExportAt } = found.data;
  if (devices.length === 0) return <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>;
  const exportAt =
    lastExportAt && format.dateTime(lastExportAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <section className={classes.section}>
        <h2 className={classes.heading}>{t('all')}</h2>
        <Sums counts={totalOf(devices)} />
        <p className={classes.sub}>
          {exportAt ? t('exportAt', { at: exportAt }) : t('neverExported')} {t('howItCounts')}
        </p>
      </section>
      {devices.map((device) => (
        <DeviceSums key={device.deviceId} device={device} />
      ))}
    </>
  );
}

function DeviceSums({ device }: { device: Device }) {
  const t = useTranslations('devices.reconciliation');
  const format = useFormatter();
  const { kind, names, lastReceivedAt, leads } = device;
  const name = kind === 'badge' ? t('badge') : names.join(', ') || t('gone');
  const at =
    lastReceivedAt && format.dateTime(lastReceivedAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{name}</h2>
      <p className={classes.sub}>
        {[t(`kind.${kind}`), at && t('last', { at })].filter(Boolean).join(' · ')}
      </p>
      <Sums counts={device} />
      {leads > 0 && <Text size="sm">{t('leads', { count: leads })}</Text>}
      {device.missing > 0 && <Text size="sm">{t('missing', { count: device.missing })}</Text>}
    </section>
  );
}

function Sums({ counts }: { counts: ReturnType<typeof totalOf> }) {
  const t = useTranslations('devices.reconciliation');
  const format = useFormatter();
  const told = Object.fromEntries(
    Object.keys(totalOf([])).map((key) => [key, format.number(counts[key as keyof typeof counts])]),
  ) as Record<keyof typeof counts, string>;
  return (
    <ul className={classes.sums}>
      <li>{t('recorded', told)}</li>
      <li>{t('received', told)}</li>
      <li>{t('inLeads', told)}</li>
    </ul>
  );
}

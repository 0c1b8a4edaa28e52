import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { ConfirmDialog } from '@foyer/ui/feedback/confirm-dialog.tsx';
import { UiLink } from '@foyer/ui/provider/ui-link.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Anchor, Button, Group } from '@mantine/core';
import { IconDeviceMobilePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { PairingDialog } from './pairing-dialog.tsx';
import classes from './team.module.css';

type Device = Outputs['device']['list'][number];

/** Phones without an account that record for the booth. Administrators only. */
export function DeviceList() {
  const t = useTranslations('devices');
  const { eventId, eventSlug, exhibitorId } = useExhibitorHat();
  const [isPairing, setPairing] = useState(false);
  const devices = trpc.device.list.useQuery({ eventId, exhibitorId });
  return (
    <section className={classes.section} aria-labelledby="devices">
      <Group justify="space-between" gap="xs" mb="xs">
        <h2 id="devices" className={classes.heading}>
          {t('title')}
        </h2>
        <Button
          variant="default"
          leftSection={<IconDeviceMobilePlus size={18} aria-hidden />}
          onClick={() => setPairing(true)}
        >
          {t('pair')}
        </Button>
      </Group>
      <p className={classes.sub}>{devices.data?.length === 0 ? t('none') : t('sub')}</p>
      {devices.data && devices.data.length > 0 && (
        <ul className={classes.list}>
          {devices.data.map((device) => (
            <DeviceRow key={device.deviceId} device={device} />
          ))}
        </ul>
      )}
      <p>
        <Anchor component={UiLink} href={`/exhibitor/${eventSlug}/${exhibitorId}/team/devices`}>
          {t('reconcile')}
        </Anchor>
      </p>
      {isPairing && <PairingDialog onClose={() => setPairing(false)} />}
    </section>
  );
}

function DeviceRow({ device }: { device: Device }) {
  const t = useTranslations('devices');
  const format = useFormatter();
  const [isRevoking, setRevoking] = useState(false);
  const { name, status, pairedByName, revokedAt, received, missing } = device;
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li className={classes.row}>
      <div className={classes.person}>
        <div className={classes.name}>{name}</div>
        <div className={classes.sub}>
          {[
            t('pairedBy', { name: pairedByName, at: day(device.pairedAt) }),
            revokedAt
              ? t('revokedAt', { at: day(revokedAt) })
              : t('seen', { at: day(device.lastSeenAt) }),
            t('received', { count: received }),
            missing > 0 && t('missing', { count: missing }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
      <StateChip tone={status === 'paired' ? 'done' : 'refused'} label={t(status)} />
      {status === 'paired' && (
        <div className={classes.acts}>
          <Button
            size="xs"
            variant="subtle"
            aria-label={t('revokeLabel', { name })}
            onClick={() => setRevoking(true)}
          >
            {t('revoke')}
          </Button>
        </div>
      )}
      <RevokeDialog device={device} isOpen={isRevoking} onClose={() => setRevoking(false)} />
    </li>
  );
}

type RevokeDialogProps = { device: Device; isOpen: boolean; onClose: () => void };

function RevokeDialog({ device: { deviceId, name }, isOpen, onClose }: RevokeDialogProps) {
  const t = useTranslations('devices');
  const cancel = useTranslations('portal.frame')('cancel');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId, exhibitorId } = useExhibitorHat();
  const revoke = trpc.device.revoke.useMutation({
    onSuccess: async () => {
      await utils.device.invalidate();
      notify.done(t('revokeDone', { name }));
    },
    onSettled: onClose,
  });
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t('revokeTitle', { name })}
      confirmLabel={t('revokeConfirm')}
      cancelLabel={cancel}
      isDangerous
      isPending={revoke.isPending}
      onClose={onClose}
      onConfirm={() => revoke.mutate({ eventId, exhibitorId, deviceId })}
    >
      {t('revokeBody')}
    </ConfirmDialog>
  );
}

import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { Copyable } from '@foyer/ui/field/copyable.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './team.module.css';

const LOOK_AGAIN_MS = 2_000;

/** Shows a code to one phone, and says when that has joined. */
export function PairingDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('devices');
  const frame = useTranslations('portal.frame');
  const { eventId, exhibitorId } = useExhibitorHat();
  const show = trpc.device.showPairing.useMutation({ meta: { quiet: true } });
  const { mutate, data: shown } = show;
  useEffect(() => mutate({ eventId, exhibitorId }), [mutate, eventId, exhibitorId]);
  return (
    <Modal opened onClose={onClose} title={t('dialogTitle')}>
      {show.isError ? (
        <LoadFailure error={show.error} onRetry={() => mutate({ eventId, exhibitorId })} />
      ) : shown ? (
        <ShownPairing
          key={shown.pairingId}
          shown={shown}
          onAgain={() => mutate({ eventId, exhibitorId })}
          onClose={onClose}
        />
      ) : (
        <SkeletonRows rows={6} label={frame('loading')} />
      )}
    </Modal>
  );
}

type ShownPairingProps = {
  shown: Outputs['device']['showPairing'];
  onAgain: () => void;
  onClose: () => void;
};

function ShownPairing({ shown, onAgain, onClose }: ShownPairingProps) {
  const t = useTranslations('devices');
  const format = useFormatter();
  const { eventId, exhibitorId } = useExhibitorHat();
  const devices = trpc.device.list.useQuery(
    { eventId, exhibitorId },
    { refetchInterval: LOOK_AGAIN_MS },
  );
  const joined = devices.data?.find(({ pairingId }) => pairingId === shown.pairingId);
  const isExpired = useIsOver(shown.expiresAt);
  if (joined || isExpired) {
    return (
      <Stack gap="md">
        <Text role="status">{joined ? t('joined', { name: joined.name }) : t('expired')}</Text>
        <Group gap="xs">
          <Button onClick={onClose}>{t('done')}</Button>
          <Button variant="default" onClick={onAgain}>
            {t('another')}
          </Button>
        </Group>
      </Stack>
    );
  }
  return (
    <Stack gap="md">
      <Text>
        {t('dialogHow', { until: format.dateTime(shown.expiresAt, { timeStyle: 'short' }) })}
      </Text>
      <Code rows={shown.code} label={t('code')} />
      <Text size="sm">{t('link')}</Text>
      <Copyable value={shown.url} words={{ copy: t('copy'), copied: t('copied') }} />
      <Text size="sm" role="status">
        {t('waiting')}
      </Text>
    </Stack>
  );
}

function useIsOver(at: Date): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setOver(true), at.getTime() - Date.now());
    return () => window.clearTimeout(timer);
  }, [at]);
  return isOver;
}

/** Dark on white whatever the theme: cameras read nothing else for sure. */
function Code({ rows, label }: { rows: readonly (readonly boolean[])[]; label: string }) {
  const path = rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      className={classes.code}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import classes from './lead.module.css';
import { useCamera } from './use-camera.ts';

type Props = { onCode: (text: string) => void; glow: 'good' | 'bad' | null };

/** The picture, with a frame that answers; where there is no picture, it says why. */
export function CameraView({ onCode, glow }: Props) {
  const t = useTranslations('scan');
  const video = useRef<HTMLVideoElement>(null);
  const state = useCamera(video, { isOn: true, onCode });
  if (state === 'refused') return <EmptyState title={t('refusedTitle')}>{t('refused')}</EmptyState>;
  if (state === 'none') return <EmptyState title={t('noneTitle')}>{t('none')}</EmptyState>;
  return (
    <div className={classes.camera} data-glow={glow ?? undefined}>
      <video ref={video} muted playsInline aria-label={t('camera')} />
      {state === 'starting' && <p className={classes.starting}>{t('starting')}</p>}
    </div>
  );
}

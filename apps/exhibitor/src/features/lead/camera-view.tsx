import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { IconBulb, IconBulbOff, IconCameraRotate, IconKeyboard } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useTranslations } from 'use-intl';
import classes from './scan-stage.module.css';
import { useCamera } from './use-camera.ts';

type Props = {
  onCode: (text: string) => void;
  glow: 'good' | 'bad' | null;
  /** In words what the frame says in colour. */
  said: string;
  /** At the upper edge, left of the tools. */
  status: ReactNode;
  onType: () => void;
  /** In place of the picture when there is none. */
  children: ReactNode;
};

/** The picture fills the screen, with a frame that answers; where there is no picture, it says why. */
export function CameraView({ onCode, glow, said, status, onType, children }: Props) {
  const t = useTranslations('scan');
  const video = useRef<HTMLVideoElement>(null);
  const { state, turn, light, isLit } = useCamera(video, onCode);
  const hasPicture = state === 'starting' || state === 'running';
  return (
    <div className={classes.camera} data-dark={hasPicture || undefined}>
      {hasPicture && <video ref={video} muted playsInline aria-label={t('camera')} />}
      <div className={classes.top}>
        {status}
        <span className={classes.tools}>
          {light && (
            <Tool
              icon={isLit ? IconBulbOff : IconBulb}
              label={t(isLit ? 'lightOff' : 'lightOn')}
              onClick={() => void light()}
            />
          )}
          {turn && <Tool icon={IconCameraRotate} label={t('otherCamera')} onClick={turn} />}
          {hasPicture && <Tool icon={IconKeyboard} label={t('type')} onClick={onType} />}
        </span>
      </div>
      {hasPicture ? (
        <div className={classes.aim}>
          <p className={classes.said} data-glow={glow ?? undefined} role="status">
            {said || t(state === 'starting' ? 'starting' : 'aim')}
          </p>
          <div className={classes.frame} data-glow={glow ?? undefined} />
        </div>
      ) : (
        <div className={classes.noPicture}>
          <EmptyState title={t(state === 'refused' ? 'refusedTitle' : 'noneTitle')}>
            {t(state === 'refused' ? 'refused' : 'none')}
          </EmptyState>
          {children}
          <p role="status">{said}</p>
        </div>
      )}
    </div>
  );
}

type ToolProps = { icon: typeof IconBulb; label: string; onClick: () => void };

function Tool({ icon: Icon, label, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className={classes.tool}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon size={22} stroke={1.75} aria-hidden />
    </button>
  );
}

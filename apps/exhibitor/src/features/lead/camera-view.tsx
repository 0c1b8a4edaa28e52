import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import {
  IconBulb,
  IconBulbOff,
  IconCameraRotate,
  IconKeyboard,
  IconSettings,
} from '@tabler/icons-react';
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
  /** Opens the settings of this device. */
  onChoose?: () => void;
  /** Something there wants to be read. */
  isWarned?: boolean;
  /** In place of the picture when there is none. */
  children: ReactNode;
};

/** The picture fills the screen, with a frame that answers; where there is no picture, it says why. */
export function CameraView(props: Props) {
  const { onCode, glow, said, status, onType, onChoose, isWarned = false, children } = props;
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
          {onChoose && (
            <Tool
              icon={IconSettings}
              label={t(isWarned ? 'choices.warned' : 'choices.title')}
              isWarned={isWarned}
              onClick={onChoose}
            />
          )}
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

type ToolProps = {
  icon: typeof IconBulb;
  label: string;
  isWarned?: boolean;
  onClick: () => void;
};

function Tool({ icon: Icon, label, isWarned, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className={classes.tool}
      data-warned={isWarned || undefined}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon size={22} stroke={1.75} aria-hidden />
    </button>
  );
}

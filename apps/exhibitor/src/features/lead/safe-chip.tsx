import { IconAlertTriangle, IconCloudCheck, IconCloudUp } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './scan-stage.module.css';

type Props = { unsafe: number; parked: number; onOpen: () => void };

/** How much is not safe yet, always in sight; it opens what waits. */
export function SafeChip({ unsafe, parked, onOpen }: Props) {
  const t = useTranslations('scan');
  const tone = parked > 0 ? 'parked' : unsafe > 0 ? 'unsafe' : undefined;
  const Icon = parked > 0 ? IconAlertTriangle : unsafe > 0 ? IconCloudUp : IconCloudCheck;
  const label =
    parked > 0 ? t('parkedShort', { count: String(parked) }) : t('unsafe', { count: unsafe });
  return (
    <>
      <button type="button" className={classes.safe} data-tone={tone} onClick={onOpen}>
        <Icon size={20} stroke={1.75} aria-hidden />
        {label}
      </button>
      <span className="foyer-hidden" role="status">
        {label}
      </span>
    </>
  );
}

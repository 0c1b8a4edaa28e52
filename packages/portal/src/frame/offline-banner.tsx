import { IconWifiOff } from '@tabler/icons-react';
import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import classes from './banner.module.css';

/** A lost connection is a state of the screen and not an alert. */
export function OfflineBanner() {
  const t = useTranslations('portal.frame');
  const isOnline = useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
  );
  return (
    <div role="status">
      {!isOnline && (
        <p className={classes.banner} data-tone="exhibitor">
          <IconWifiOff size={16} aria-hidden />
          {t('offline')}
        </p>
      )}
    </div>
  );
}

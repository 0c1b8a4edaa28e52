import { useSyncExternalStore } from 'react';
import { useOnDemand } from '../provider/use-on-demand.ts';
import { loadTray, onTray, trayNow } from './toasts.ts';

/** The tray of toasts, from the first toast on. */
export function ToastsOnDemand() {
  useOnDemand(loadTray);
  const tray = useSyncExternalStore(onTray, trayNow);
  return tray ? <tray.ToastTray /> : null;
}

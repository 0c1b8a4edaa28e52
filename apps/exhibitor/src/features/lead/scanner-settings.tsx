import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { createContext, useContext } from 'react';

export type Settings = Outputs['lead']['scannerSettings'];
const ofDevice = createContext<Settings | null>(null);

/** On a paired device: it knows its settings from its own door and asks nothing about leads. */
export const DeviceSettingsProvider = ofDevice.Provider;

export const useIsPairedDevice = (): boolean => useContext(ofDevice) !== null;

/** What the scanner has to know, from the person's door or from the device's. */
export function useScannerSettings(): Settings | undefined {
  const own = useContext(ofDevice);
  const { eventId, exhibitorId } = useExhibitorHat();
  const asked = trpc.lead.scannerSettings.useQuery(
    { eventId, exhibitorId },
    { enabled: own === null },
  );
  return own ?? asked.data;
}

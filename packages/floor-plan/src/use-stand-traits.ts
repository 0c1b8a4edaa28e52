import { useCallback } from 'react';
import { useTranslations } from 'use-intl';

export type StandTraits = {
  /** The kind of stand as the organiser calls it; may be empty. */
  readonly category: string;
  readonly pavilion?: string | undefined;
  readonly areaSquareMetres: number;
  readonly openSides: number;
  readonly powerKilowatts: number;
  readonly hasNetwork: boolean;
};

/** What a stand offers, in words to be spoken after its number and state. */
export function useStandTraits(): (stand: StandTraits) => string[] {
  const t = useTranslations('floorPlan.traits');
  return useCallback(
    (stand) => [
      t('area', { area: stand.areaSquareMetres }),
      ...(stand.category ? [stand.category] : []),
      ...(stand.pavilion ? [t('pavilion', { name: stand.pavilion })] : []),
      ...(stand.openSides > 0 ? [t('openSides', { count: stand.openSides })] : []),
      ...(stand.powerKilowatts > 0 ? [t('power', { power: stand.powerKilowatts })] : []),
      ...(stand.hasNetwork ? [t('network')] : []),
    ],
    [t],
  );
}

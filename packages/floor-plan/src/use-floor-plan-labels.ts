import { fixtureKinds } from '@foyer/domain/stand/fixture-kind.ts';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { FloorPlanLabels } from './floor-plan-labels.ts';
import { directions } from './neighbour.ts';
import { stateTones } from './plan.ts';
import { recordOf } from './record-of.ts';

/** The texts of the plan in the page's language, from the namespace `floorPlan` of the messages. */
export function useFloorPlanLabels(): FloorPlanLabels {
  const t = useTranslations('floorPlan');
  return useMemo(
    () => ({
      plan: (hall) => t('plan', { hall }),
      stands: (hall, count) => t('stands', { hall, count }),
      keys: t('keys'),
      noStands: t('noStands'),
      fixtures: t('fixtures'),
      fixtureKinds: recordOf(fixtureKinds, (kind) => t(`fixtureKinds.${kind}`)),
      tools: t('tools'),
      zoomIn: t('zoomIn'),
      zoomOut: t('zoomOut'),
      fit: t('fit'),
      enlarge: t('enlarge'),
      reduce: t('reduce'),
      moveWithTwoFingers: t('moveWithTwoFingers'),
      zoomWithControl: t('zoomWithControl'),
      metres: (length) => t('metres', { length }),
      zoomedTo: (percent) => t('zoomedTo', { percent }),
      noStandThere: recordOf(directions, (direction) => t(`noStandThere.${direction}`)),
      noSuchNumber: (typed) => t('noSuchNumber', { typed }),
      legend: t('legend'),
      tones: recordOf(stateTones, (tone) => t(`tones.${tone}`)),
    }),
    [t],
  );
}

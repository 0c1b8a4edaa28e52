import { type PlanColouring, planColourings } from '@foyer/domain/stand/plan-colouring.ts';
import { FloorPlanLegend } from '@foyer/floor-plan/floor-plan-legend.tsx';
import { GroupLegend } from '@foyer/floor-plan/group-legend.tsx';
import type { PlanStand } from '@foyer/floor-plan/plan.ts';
import { useFloorPlanLabels } from '@foyer/floor-plan/use-floor-plan-labels.ts';
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import classes from './stand.module.css';
import type { PlanColours } from './use-plan-colours.ts';

type Props = {
  stands: readonly PlanStand[];
  colours: PlanColours;
  by: PlanColouring;
  onBy: (by: PlanColouring) => void;
  chosen: string | null;
  onChoose: (groupId: string | null) => void;
  /** Beside the choice of colours. */
  children: ReactNode;
};

const tones = ['available', 'held', 'assigned', 'confirmed', 'blocked', 'draft'] as const;

/** What the colours mean, and what else they could mean. */
export function PlanLegend({ stands, colours, by, onBy, chosen, onChoose, children }: Props) {
  const t = useTranslations('floorPlan.groups');
  const labels = useFloorPlanLabels();
  const counts = Object.fromEntries(
    tones.map((tone) => [tone, stands.filter((stand) => stand.tone === tone).length]),
  );
  return (
    <div className={classes.legend}>
      <NativeSelect
        size="sm"
        aria-label={t('label')}
        value={by}
        onChange={({ currentTarget }) => onBy(currentTarget.value as PlanColouring)}
        data={planColourings.map((value) => ({
          value,
          label: `${t('label')}: ${t(`by.${value}`)}`,
        }))}
      />
      {children}
      {by === 'state' || !colours.groups ? (
        <FloorPlanLegend tones={tones} labels={labels} counts={counts} />
      ) : (
        <GroupLegend
          groups={colours.groups}
          label={t(`by.${by}`)}
          counts={colours.counts}
          rest={{ label: t(`none.${by}`), count: colours.rest }}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
    </div>
  );
}

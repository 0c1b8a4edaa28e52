import { FloorPlanView } from '@foyer/floor-plan/floor-plan-view.tsx';
import { useFloorPlanLabels } from '@foyer/floor-plan/use-floor-plan-labels.ts';
import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './proposal.module.css';
import type { ProposalRow } from './proposal-moves.ts';
import { type Plan, usePlanFixtures } from './use-plan-stands.ts';

type Props = { plan: Plan; rows: readonly ProposalRow[] };

/** The plan as it would be: who comes, who stays, what becomes free. */
export function ProposalPlan({ plan, rows }: Props) {
  const t = useTranslations('proposal.result');
  const plain = useTranslations('plan');
  const labels = useFloorPlanLabels();
  const [asked, ask] = useState<string | null>(null);
  const [selected, select] = useState<string | null>(null);
  const hall = plan.halls.find(({ hallId }) => hallId === asked) ?? plan.halls[0];
  const fixtures = usePlanFixtures(plan, hall?.hallId);
  const stands = useMemo(() => {
    const comes = new Map(
      rows.flatMap((row) =>
        row.standId !== null && row.standId !== row.todayId ? [[row.standId, row.name]] : [],
      ),
    );
    const leaves = new Set(
      rows.flatMap(({ standId, todayId }) => (todayId && standId !== todayId ? [todayId] : [])),
    );
    return plan.stands
      .filter(({ hallId }) => hallId === hall?.hallId)
      .map(({ standId, number, polygon, status, occupancy }) => {
        const coming = comes.get(standId);
        const stays = occupancy && !leaves.has(standId) ? occupancy.exhibitorName : undefined;
        const here = { standId, number, polygon };
        if (coming !== undefined) {
          const spoken = t('spoken.gets', { number, exhibitor: coming });
          return { ...here, tone: 'mine' as const, caption: coming, spoken };
        }
        if (stays !== undefined) {
          const spoken = t('spoken.has', { number, exhibitor: stays });
          return { ...here, tone: 'assigned' as const, caption: stays, spoken };
        }
        const exhibitor = occupancy?.exhibitorName;
        return {
          ...here,
          tone: status === 'blocked' ? ('blocked' as const) : ('available' as const),
          spoken: exhibitor
            ? t('spoken.leaves', { number, exhibitor })
            : t('spoken.free', { number }),
        };
      });
  }, [plan, rows, hall, t]);
  if (!hall) return null;
  return (
    <section aria-label={t('plan')}>
      {plan.halls.length > 1 && (
        <SegmentedControl
          mb="xs"
          aria-label={plain('halls')}
          value={hall.hallId}
          onChange={ask}
          data={plan.halls.map(({ hallId, name }) => ({ value: hallId, label: name }))}
        />
      )}
      <div
        className={classes.plan}
        style={{ aspectRatio: `${hall.widthMetres + 2} / ${hall.depthMetres + 3}` }}
      >
        <FloorPlanView
          key={hall.hallId}
          hall={hall}
          stands={stands}
          fixtures={fixtures}
          labels={labels}
          selectedStandId={selected}
          onSelectStand={select}
        />
      </div>
    </section>
  );
}

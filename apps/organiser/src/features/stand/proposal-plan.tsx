import { FloorPlanLegend } from '@foyer/floor-plan/floor-plan-legend.tsx';
import { FloorPlanView } from '@foyer/floor-plan/floor-plan-view.tsx';
import { useFloorPlanLabels } from '@foyer/floor-plan/use-floor-plan-labels.ts';
import { Group, SegmentedControl, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './proposal.module.css';
import type { ProposalRow } from './proposal-moves.ts';
import { type Plan, usePlanFixtures } from './use-plan-stands.ts';
import { useProposalStands } from './use-proposal-stands.ts';

type Props = { plan: Plan; rows: readonly ProposalRow[] };

const views = ['arrows', 'side'] as const;
type View = (typeof views)[number];
const tones = ['mine', 'assigned', 'available', 'blocked'] as const;

/** The plan as it would be: with an arrow for every move, or beside the plan of today. */
export function ProposalPlan({ plan, rows }: Props) {
  const t = useTranslations('proposal.result');
  const plain = useTranslations('plan');
  const usual = useFloorPlanLabels();
  const [asked, ask] = useState<string | null>(null);
  const [selected, select] = useState<string | null>(null);
  const [view, setView] = useState<View>('arrows');
  const hall = plan.halls.find(({ hallId }) => hallId === asked) ?? plan.halls[0];
  const fixtures = usePlanFixtures(plan, hall?.hallId);
  const { today, proposed, arrows } = useProposalStands(plan, rows, hall?.hallId);
  const labels = useMemo(
    () => ({
      ...usual,
      tones: {
        ...usual.tones,
        ...Object.fromEntries(tones.map((tone) => [tone, t(`tones.${tone}`)])),
      },
    }),
    [usual, t],
  );
  if (!hall) return null;
  const common = { hall, fixtures, labels, selectedStandId: selected, onSelectStand: select };
  // Beside each other they are small: some floor at the sides for the tools.
  const margin = view === 'side' ? 6 : 2;
  const shape = { aspectRatio: `${hall.widthMetres + margin} / ${hall.depthMetres + 3}` };
  const gone = arrows.filter(
    ({ fromId, toId }) =>
      proposed.some(({ standId }) => standId === fromId) !==
      proposed.some(({ standId }) => standId === toId),
  );
  return (
    <section className={classes.maps} aria-label={t('plan')}>
      <Group gap="sm" justify="space-between">
        <SegmentedControl
          aria-label={t('view')}
          value={view}
          onChange={(next) => setView(next as View)}
          data={views.map((value) => ({ value, label: t(`views.${value}`) }))}
        />
        {plan.halls.length > 1 && (
          <SegmentedControl
            aria-label={plain('halls')}
            value={hall.hallId}
            onChange={ask}
            data={plan.halls.map(({ hallId, name }) => ({ value: hallId, label: name }))}
          />
        )}
      </Group>
      <FloorPlanLegend tones={tones} labels={labels} />
      <div className={classes.sides} data-two={view === 'side' || undefined}>
        {view === 'side' && (
          <figure className={classes.side}>
            <figcaption>{t('today')}</figcaption>
            <div className={classes.plan} style={shape}>
              <FloorPlanView key={hall.hallId} {...common} stands={today} />
            </div>
          </figure>
        )}
        <figure className={classes.side}>
          {view === 'side' && <figcaption>{t('proposed')}</figcaption>}
          <div className={classes.plan} style={shape}>
            <FloorPlanView
              key={hall.hallId}
              {...common}
              stands={proposed}
              arrows={view === 'arrows' ? arrows : undefined}
            />
          </div>
        </figure>
      </div>
      {view === 'arrows' && gone.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('otherHall', { count: gone.length })}
        </Text>
      )}
    </section>
  );
}

import { FloorPlanLegend } from '@foyer/floor-plan/floor-plan-legend.tsx';
import { FloorPlanView } from '@foyer/floor-plan/floor-plan-view.tsx';
import { GroupLegend } from '@foyer/floor-plan/group-legend.tsx';
import { PointLegend } from '@foyer/floor-plan/point-legend.tsx';
import { useFloorPlanLabels } from '@foyer/floor-plan/use-floor-plan-labels.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { FindStand } from '@foyer/portal/stand/find-stand.tsx';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import classes from './own-stand.module.css';
import { useBoothCategories, useBoothStands } from './use-booth-stands.ts';

type Plan = Outputs['stand']['planOfBooth'];

type Props = {
  plan: Plan;
  hallId: string;
  /** The stand that is looked at. */
  standId: string | null;
  onStand: (standId: string | null) => void;
  colour: 'own' | 'category';
  group: string | null;
  onColour: (colour: 'own' | 'category', group?: string) => void;
};

const tones = ['mine', 'assigned', 'muted'] as const;

/** The hall as this exhibitor may see it: its own stand, and neighbours whose listing is public. */
export function BoothPlan({ plan, hallId, standId, onStand, colour, group, onColour }: Props) {
  const t = useTranslations('booth');
  const { locale } = useLanguage();
  const labels = useFloorPlanLabels();
  const hall = plan.halls.find((one) => one.hallId === hallId);
  const stands = useBoothStands({ plan, hallId });
  const categories = useBoothCategories(plan, {
    ...{ stands, isOn: colour === 'category', chosen: group },
  });
  const own = plan.ownStandIds.find((id) => stands.some((stand) => stand.standId === id)) ?? null;
  const looked = stands.find((stand) => stand.standId === standId);
  const fixtures = useMemo(
    () =>
      plan.fixtures
        .filter((fixture) => fixture.hallId === hallId)
        .map(({ fixtureId, kind, polygon, caption }) => ({
          fixtureId,
          kind,
          polygon,
          caption: caption[locale] || undefined,
        })),
    [plan, hallId, locale],
  );
  if (!hall) return null;
  const named = { ...labels.tones, assigned: t('other'), muted: t('free') };
  return (
    <section aria-label={t('plan')}>
      <div className={classes.planHead}>
        <SegmentedControl
          size="sm"
          aria-label={t('colours')}
          value={colour}
          onChange={(next) => onColour(next as typeof colour)}
          data={[
            { value: 'own', label: t('byOwn') },
            { value: 'category', label: t('byCategory') },
          ]}
        />
        <FindStand
          stands={plan.stands.map((stand) => ({
            ...{ standId: stand.standId, number: stand.number },
            name: stand.occupancy?.exhibitorName,
          }))}
          label={t('find')}
          nothingFound={t('nothingFound')}
          onFound={onStand}
        />
        {categories ? (
          <GroupLegend
            groups={categories.groups}
            label={t('byCategory')}
            counts={categories.counts}
            rest={{ label: t('noCategory'), count: categories.rest }}
            chosen={group}
            onChoose={(next) => onColour('category', next ?? undefined)}
          />
        ) : (
          <FloorPlanLegend tones={tones} labels={{ ...labels, tones: named }} />
        )}
        <PointLegend fixtures={fixtures} labels={labels} />
      </div>
      <div
        className={classes.plan}
        style={{ aspectRatio: `${hall.widthMetres + 2} / ${hall.depthMetres + 3}` }}
      >
        <FloorPlanView
          hall={hall}
          stands={categories?.stands ?? stands}
          fixtures={fixtures}
          labels={labels}
          selectedStandId={standId ?? own}
          focusStandId={standId ?? own}
          highlightedStandIds={categories?.found}
          onSelectStand={onStand}
        />
      </div>
      <p className={classes.looked}>{looked?.spoken}</p>
    </section>
  );
}

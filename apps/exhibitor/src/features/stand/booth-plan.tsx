import { FloorPlanView } from '@foyer/floor-plan/floor-plan-view.tsx';
import { useFloorPlanLabels } from '@foyer/floor-plan/use-floor-plan-labels.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './own-stand.module.css';

type Plan = Outputs['stand']['planOfBooth'];

/** The hall as this exhibitor may see it: its own stand, and neighbours whose listing is public. */
export function BoothPlan({ plan, hallId }: { plan: Plan; hallId: string }) {
  const t = useTranslations('booth');
  const { locale } = useLanguage();
  const labels = useFloorPlanLabels();
  const [selected, setSelected] = useState<string | null>(plan.ownStandIds[0] ?? null);
  const hall = plan.halls.find((one) => one.hallId === hallId);
  const stands = useMemo(
    () =>
      plan.stands
        .filter((stand) => stand.hallId === hallId)
        .map((stand) => {
          const { standId, number, polygon, occupancy } = stand;
          const isMine = plan.ownStandIds.includes(standId);
          const exhibitor = occupancy?.exhibitorName;
          return {
            standId,
            number,
            polygon,
            tone: isMine
              ? ('mine' as const)
              : exhibitor
                ? ('assigned' as const)
                : ('muted' as const),
            caption: exhibitor,
            spoken: isMine
              ? t('spokenMine', { number })
              : exhibitor
                ? t('spokenTaken', { number, exhibitor })
                : t('spokenOther', { number }),
          };
        }),
    [plan, hallId, t],
  );
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
  return (
    <div
      className={classes.plan}
      style={{ aspectRatio: `${hall.widthMetres + 2} / ${hall.depthMetres + 3}` }}
    >
      <FloorPlanView
        hall={hall}
        stands={stands}
        fixtures={fixtures}
        labels={labels}
        selectedStandId={selected}
        focusStandId={plan.ownStandIds.find((id) => stands.some((s) => s.standId === id)) ?? null}
        onSelectStand={setSelected}
      />
    </div>
  );
}

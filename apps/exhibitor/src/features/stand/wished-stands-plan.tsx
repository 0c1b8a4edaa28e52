import { FloorPlanView } from '@foyer/floor-plan/floor-plan-view.tsx';
import { useFloorPlanLabels } from '@foyer/floor-plan/use-floor-plan-labels.ts';
import { useStandTraits } from '@foyer/floor-plan/use-stand-traits.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MisfitOf } from './use-wish-misfit.ts';
import classes from './wishes.module.css';
import type { BoothPlanData } from './wishes.tsx';

type Props = {
  plan: BoothPlanData;
  ranked: readonly string[];
  misfit: MisfitOf;
  chosen: string | null;
  onChoose: (standId: string | null) => void;
  /** Enter, or a double click. */
  onAdd: (standId: string) => void;
};

/** A click chooses the stand that the button beside the list adds; the ranked ones stand out. */
export function WishedStandsPlan({ plan, ranked, misfit, chosen, onChoose, onAdd }: Props) {
  const t = useTranslations('wishes');
  const booth = useTranslations('booth');
  const { locale } = useLanguage();
  const labels = useFloorPlanLabels();
  const traitsOf = useStandTraits();
  const [asked, ask] = useState<string | null>(null);
  // What was chosen in the list may be in another hall.
  const [lastChosen, follow] = useState(chosen);
  if (lastChosen !== chosen) {
    follow(chosen);
    const there = plan.stands.find(({ standId }) => standId === chosen)?.hallId;
    if (there) ask(there);
  }
  const hall = plan.halls.find(({ hallId }) => hallId === asked) ?? plan.halls[0];
  const stands = useMemo(
    () =>
      plan.stands
        .filter(({ hallId }) => hallId === hall?.hallId)
        .map((stand) => {
          const { standId, number, polygon, status } = stand;
          const rank = ranked.indexOf(standId) + 1;
          return {
            standId,
            number,
            polygon,
            tone:
              rank > 0
                ? ('mine' as const)
                : status === 'blocked'
                  ? ('blocked' as const)
                  : misfit(standId) === null
                    ? ('available' as const)
                    : ('muted' as const),
            caption: rank > 0 ? `${rank}.` : undefined,
            spoken: [
              rank > 0
                ? t('spokenRanked', { number, rank: String(rank) })
                : booth('spokenOther', { number }),
              ...traitsOf(stand),
              ...(misfit(standId) === null ? [] : [t('unfit', { reasons: misfit(standId) ?? '' })]),
            ].join(', '),
          };
        }),
    [plan, hall, ranked, misfit, t, booth, traitsOf],
  );
  const fixtures = useMemo(
    () =>
      plan.fixtures
        .filter(({ hallId }) => hallId === hall?.hallId)
        .map(({ caption, ...fixture }) => ({ ...fixture, caption: caption[locale] || undefined })),
    [plan, hall, locale],
  );
  if (!hall) return null;
  return (
    <div className={classes.wide}>
      {plan.halls.length > 1 && (
        <SegmentedControl
          mb="xs"
          aria-label={booth('halls')}
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
          selectedStandId={chosen}
          focusStandId={chosen}
          onSelectStand={onChoose}
          onOpenStand={onAdd}
        />
      </div>
    </div>
  );
}

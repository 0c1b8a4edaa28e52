import type { PlanDifference } from '@foyer/domain/stand/plan-version.rules.ts';
import { FloorPlanLegend } from '@foyer/floor-plan/floor-plan-legend.tsx';
import { FloorPlanView } from '@foyer/floor-plan/floor-plan-view.tsx';
import type { PlanFixture, PlanStand, PlanTone } from '@foyer/floor-plan/plan.ts';
import { PointLegend } from '@foyer/floor-plan/point-legend.tsx';
import { useFloorPlanLabels } from '@foyer/floor-plan/use-floor-plan-labels.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { standOf } from './difference-list.tsx';
import { useDifferenceWords } from './use-difference-words.ts';
import type { Plan } from './use-plan-stands.ts';
import classes from './versions.module.css';

type Drawing = Outputs['stand']['planVersion'];
type Props = {
  hall: Plan['halls'][number];
  before: Drawing;
  after: Drawing;
  differences: readonly PlanDifference[];
  pointed: string | null;
  onPoint: (standId: string | null) => void;
};

const tones = ['available', 'held', 'assigned', 'blocked', 'draft', 'muted'] as const;
type Tone = Extract<PlanTone, (typeof tones)[number]>;

/** What a stand is shown by where several things changed: the one that is seen on the ground. */
const toneOf: Partial<Record<PlanDifference['kind'], Tone>> = {
  stand_added: 'available',
  stand_removed: 'blocked',
  stand_moved: 'held',
  stand_reshaped: 'held',
  stand_renumbered: 'assigned',
  stand_equipped: 'assigned',
};

/** The later drawing, with what is new, other, gone, and where what was moved has been. */
export function DifferencePlan({ hall, before, after, differences, pointed, onPoint }: Props) {
  const t = useTranslations('plan.versions');
  const labels = useFloorPlanLabels();
  const named = useMemo(
    () => ({
      ...labels,
      tones: { ...labels.tones, ...Object.fromEntries(tones.map((x) => [x, t(`tones.${x}`)])) },
    }),
    [labels, t],
  );
  const stands = useDifferingStands(after, differences);
  const fixtures = useFixtures(after);
  const size = useMemo(
    () => ({
      ...hall,
      widthMetres: Math.max(before.widthMetres, after.widthMetres),
      depthMetres: Math.max(before.depthMetres, after.depthMetres),
    }),
    [hall, before, after],
  );
  const counts = Object.fromEntries(
    tones.map((tone) => [tone, stands.filter((stand) => stand.tone === tone).length]),
  );
  return (
    <div>
      <FloorPlanLegend
        tones={tones.filter((tone) => (counts[tone] ?? 0) > 0)}
        labels={named}
        counts={counts}
      />
      <PointLegend fixtures={fixtures} labels={labels} />
      <div
        className={classes.plan}
        style={{ aspectRatio: `${size.widthMetres + 2} / ${size.depthMetres + 3}` }}
      >
        <FloorPlanView
          hall={size}
          stands={stands}
          fixtures={fixtures}
          labels={named}
          selectedStandId={pointed}
          focusStandId={pointed}
          onSelectStand={onPoint}
        />
      </div>
    </div>
  );
}

function useDifferingStands(after: Drawing, differences: readonly PlanDifference[]): PlanStand[] {
  const t = useTranslations('plan.versions');
  const words = useDifferenceWords();
  return useMemo(() => {
    const told = new Map<string, { tone: Tone; spoken: string[] }>();
    const gone: PlanStand[] = [];
    const former: PlanStand[] = [];
    for (const difference of differences) {
      const tone = toneOf[difference.kind];
      if (!tone) continue;
      const spoken = words(difference);
      if (difference.kind === 'stand_removed') {
        const { standId, number, polygon } = difference.stand;
        gone.push({ standId, number, polygon, tone, spoken });
        continue;
      }
      const id = standOf(difference) ?? '';
      const known = told.get(id) ?? { tone, spoken: [] };
      const isSeen = known.tone === 'held' || tone === 'assigned';
      told.set(id, { tone: isSeen ? known.tone : tone, spoken: [...known.spoken, spoken] });
      if (difference.kind === 'stand_moved' || difference.kind === 'stand_reshaped') {
        const { number, polygon } = difference.before;
        const place = t('spoken.former', { number });
        // Without a number on the plan: mostly the stand itself lies on it.
        former.push({
          ...{ standId: `${id} before`, number: '', polygon },
          ...{ tone: 'draft' as const, spoken: place },
        });
      }
    }
    const now = after.stands.map(({ standId, number, polygon }): PlanStand => {
      const found = told.get(standId);
      const spoken = found?.spoken.join(' ') ?? t('spoken.same', { number });
      return { standId, number, polygon, tone: found?.tone ?? 'muted', spoken };
    });
    // What is no longer there lies below what is.
    return [...former, ...gone, ...now];
  }, [after, differences, t, words]);
}

function useFixtures({ fixtures }: Drawing): PlanFixture[] {
  const { locale } = useLanguage();
  return useMemo(
    () =>
      fixtures.map(({ fixtureId, kind, polygon, caption }) => ({
        ...{ fixtureId, kind, polygon },
        caption: caption[locale] || undefined,
      })),
    [fixtures, locale],
  );
}

import type { PlanChange } from '@foyer/floor-plan/editor/plan-change.ts';
import type { PlanFixture, PlanStand } from '@foyer/floor-plan/plan.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useMemo, useState } from 'react';
import {
  conflictsOf,
  countOf,
  type DrawingState,
  drawingOf,
  drawnOn,
  keepingMine,
  planChangesOf,
  takingTheirs,
  withTheirs,
} from './drawing.ts';
import type { Plan } from './use-plan-stands.ts';

/** One sitting at the drawing board, kept up with what colleagues save meanwhile. */
export function useDrawing(plan: Plan, hallId: Plan['halls'][number]['hallId']) {
  const { locale } = useLanguage();
  const theirs = useMemo(() => drawingOf(plan, hallId), [plan, hallId]);
  const [kept, keep] = useState<{ state: DrawingState; theirs: typeof theirs } | null>(null);
  if (kept && kept.theirs !== theirs) keep({ state: withTheirs(kept.state, theirs), theirs });
  const state = useMemo(() => kept?.state ?? { base: theirs, mine: theirs }, [kept, theirs]);
  const changes = useMemo(() => planChangesOf(state, hallId), [state, hallId]);
  const conflicts = useMemo(() => conflictsOf(state, theirs), [state, theirs]);
  const known = useMemo(() => new Map(plan.stands.map((s) => [s.standId as string, s])), [plan]);
  const stands = useMemo(
    () =>
      [...state.mine.values()]
        .filter(({ fixture }) => !fixture)
        .map((shape): PlanStand => {
          const stand = known.get(shape.standId);
          const caption = stand?.occupancy?.exhibitorName;
          const spoken = [shape.number, caption].filter(Boolean).join(', ');
          return { ...shape, tone: stand?.status ?? 'draft', caption, spoken };
        }),
    [state, known],
  );
  const fixtures = useMemo(
    () =>
      [...state.mine.values()].flatMap(({ standId, fixture, polygon, extra }): PlanFixture[] =>
        fixture
          ? [
              {
                ...{ fixtureId: standId, kind: fixture, polygon, extra },
                caption: String(extra?.[locale] ?? '') || undefined,
              },
            ]
          : [],
      ),
    [state, locale],
  );
  return {
    ...{ stands, fixtures, changes, conflicts },
    count: countOf(changes),
    change: (steps: readonly PlanChange[]) =>
      keep({ state: { ...state, mine: drawnOn(state.mine, steps) }, theirs }),
    discard: () => keep(null),
    keepMine: () => keep({ state: keepingMine(state, theirs), theirs }),
    takeTheirs: () => keep({ state: takingTheirs(state, theirs), theirs }),
  };
}

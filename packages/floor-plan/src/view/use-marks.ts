import { useCallback, useLayoutEffect, useRef } from 'react';
import { paintArrows } from '../canvas/paint-arrows.ts';
import { type Marks, noMarks, paintMarks } from '../canvas/paint-marks.ts';
import type { PlanSurface } from '../canvas/plan-surface.ts';
import type { PlanScene } from '../canvas/scene.ts';
import type { PlanArrow } from '../plan.ts';

/** The marks over the plan. They follow the pointer, so they change without a React render. */
export function useMarks(
  surface: PlanSurface,
  scene: PlanScene,
  arrows: readonly PlanArrow[],
): (change: Partial<Marks>) => void {
  const marks = useRef<Marks>(noMarks);
  useLayoutEffect(() => {
    surface.setOver((frame) => {
      const hasArrows = paintArrows(frame, scene, arrows);
      return paintMarks(frame, scene, marks.current) || hasArrows;
    });
  }, [surface, scene, arrows]);
  return useCallback(
    (change) => {
      marks.current = { ...marks.current, ...change };
      surface.refresh();
    },
    [surface],
  );
}

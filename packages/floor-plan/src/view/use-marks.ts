import { useCallback, useLayoutEffect, useRef } from 'react';
import { type Marks, noMarks, paintMarks } from '../canvas/paint-marks.ts';
import type { PlanSurface } from '../canvas/plan-surface.ts';
import type { PlanScene } from '../canvas/scene.ts';

/** The marks over the plan. They follow the pointer, so they change without a React render. */
export function useMarks(surface: PlanSurface, scene: PlanScene): (change: Partial<Marks>) => void {
  const marks = useRef<Marks>(noMarks);
  useLayoutEffect(() => {
    surface.setOver((frame) => paintMarks(frame, scene, marks.current));
  }, [surface, scene]);
  return useCallback(
    (change) => {
      marks.current = { ...marks.current, ...change };
      surface.refresh();
    },
    [surface],
  );
}

import { useLayoutEffect, useRef } from 'react';
import type { PlanSurface } from '../canvas/plan-surface.ts';
import type { FloorPlanLabels } from '../floor-plan-labels.ts';
import { scaleBarMetres } from './scale-length.ts';

type Props = {
  readonly surface: PlanSurface;
  readonly labels: Pick<FloorPlanLabels, 'metres'>;
};

/** Follows the camera without React: it changes with every frame of a zoom. */
export function ScaleBar({ surface, labels }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    let shown = 0;
    surface.setAfter(() => {
      const { scale } = surface.motion.camera;
      if (!ref.current || shown === scale) return;
      shown = scale;
      const metres = scaleBarMetres(scale);
      ref.current.style.width = `${metres * scale}px`;
      ref.current.textContent = labels.metres(metres);
    });
  }, [surface, labels]);
  return <div ref={ref} className="foyer-plan-scale" aria-hidden="true" />;
}

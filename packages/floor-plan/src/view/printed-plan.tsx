import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PlanScene } from '../canvas/scene.ts';
import { FloorPlanPicture } from '../floor-plan-picture.tsx';

type Props = { readonly scene: PlanScene; readonly label: string };

/** Paper gets a drawing instead of the canvas, which would print as blurred as it is on the screen. */
export function PrintedPlan({ scene, label }: Props) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  if (!printing) return null;
  return (
    <div className="foyer-plan-printed">
      <FloorPlanPicture
        hall={scene.hall}
        stands={scene.stands.map(({ stand, tone }) => ({ ...stand, tone }))}
        fixtures={scene.fixtures}
        label={label}
      />
    </div>
  );
}

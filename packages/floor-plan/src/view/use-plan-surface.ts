import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { createPlanSurface, type PlanSurface } from '../canvas/plan-surface.ts';
import type { PlanScene } from '../canvas/scene.ts';

export type BoundSurface = {
  readonly surface: PlanSurface;
  readonly stageRef: RefObject<HTMLDivElement | null>;
  readonly baseRef: RefObject<HTMLCanvasElement | null>;
  readonly overRef: RefObject<HTMLCanvasElement | null>;
};

/** One drawing surface per mounted plan, showing this scene. */
export function usePlanSurface(scene: PlanScene): BoundSurface {
  const [surface] = useState(createPlanSurface);
  const stageRef = useRef<HTMLDivElement>(null);
  const baseRef = useRef<HTMLCanvasElement>(null);
  const overRef = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    surface.show(scene);
  }, [surface, scene]);
  useLayoutEffect(() => {
    const [stage, base, over] = [stageRef.current, baseRef.current, overRef.current];
    return stage && base && over ? surface.attach({ stage, base, over }) : undefined;
  }, [surface]);
  return { surface, stageRef, baseRef, overRef };
}

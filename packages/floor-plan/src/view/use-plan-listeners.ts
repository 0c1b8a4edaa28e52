import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { Marks } from '../canvas/paint-marks.ts';
import type { PlanSurface } from '../canvas/plan-surface.ts';
import type { PlanScene } from '../canvas/scene.ts';
import { listenToDrops } from './drop.ts';
import { type GestureMode, listenToGestures, type MissedGesture } from './gestures.ts';
import { listenToPointer } from './pointer.ts';

type Listeners = {
  readonly surface: PlanSurface;
  readonly scene: PlanScene;
  readonly gestures: GestureMode;
  readonly mark: (change: Partial<Marks>) => void;
  readonly missed: (gesture: MissedGesture) => void;
  readonly chosen: (standId: string | null) => void;
  readonly opened: (standId: string) => void;
  readonly dropped?: ((standId: string, text: string) => void) | undefined;
  readonly mayDrop?: ((standId: string) => boolean) | undefined;
};

/** Mouse, wheel, fingers and drops: listened to once, whatever the props are by then. */
export function usePlanListeners(ref: RefObject<HTMLElement | null>, now: Listeners): void {
  const { surface } = now;
  const scene = useEffectEvent(() => now.scene);
  const mode = useEffectEvent(() => now.gestures);
  const mark = useEffectEvent((change: Partial<Marks>) => now.mark(change));
  const missed = useEffectEvent((gesture: MissedGesture) => now.missed(gesture));
  const chosen = useEffectEvent((standId: string | null) => now.chosen(standId));
  const opened = useEffectEvent((standId: string) => now.opened(standId));
  const dropped = useEffectEvent((standId: string, text: string) => now.dropped?.(standId, text));
  const mayDrop = useEffectEvent((standId: string) => now.mayDrop?.(standId) ?? true);

  useEffect(() => {
    const target = ref.current;
    if (!target) return undefined;
    const stops = [
      listenToGestures(target, { surface, mode: () => mode(), missed: (how) => missed(how) }),
      listenToPointer(target, {
        surface,
        scene: () => scene(),
        hovered: (hovered) => mark({ hovered }),
        chosen: (standId) => chosen(standId),
        opened: (standId) => opened(standId),
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [ref, surface]);

  const takesDrops = now.dropped !== undefined;
  useEffect(() => {
    const target = ref.current;
    if (!target || !takesDrops) return undefined;
    return listenToDrops(target, {
      surface,
      scene: () => scene(),
      mayDrop: (standId) => mayDrop(standId),
      targeted: (to) => mark({ target: to }),
      dropped: (standId, text) => dropped(standId, text),
    });
  }, [ref, surface, takesDrops]);
}

import { bounds, boundsOfHall } from '@foyer/domain/polygon.ts';
import type { Point } from '@foyer/domain/segment.ts';
import { type FixtureKind, isPoint } from '@foyer/domain/stand/fixture-kind.ts';
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { PlanSurface } from '../canvas/plan-surface.ts';
import type { PlanScene } from '../canvas/scene.ts';
import type { PlanHall } from '../plan.ts';
import { listenToGestures } from '../view/gestures.ts';
import {
  changesOf,
  type Gesture,
  type GestureContext,
  type Preview,
  previewOf,
  standsInFrame,
} from './editor-gesture.ts';
import { canClose, nextCorner, outlined, outlinePreview, withCorner } from './outline.ts';
import { listenToOutline } from './outline-pointer.ts';
import type { DrawnStand, PlanChange } from './plan-change.ts';
import type { PlanTool } from './plan-tool.ts';
import { pointOutline } from './row-of-stands.ts';
import { GRID } from './snapping.ts';
import { nextNumbers } from './stand-numbers.ts';
import { listenToTools } from './tool-pointer.ts';
import { usedNumbers } from './used-numbers.ts';

type Now = {
  readonly surface: PlanSurface;
  readonly scene: PlanScene;
  readonly hall: PlanHall;
  readonly stands: readonly DrawnStand[];
  readonly movable: readonly DrawnStand[];
  readonly selected: ReadonlySet<string>;
  readonly isLocked: (standId: string) => boolean;
  readonly tool: PlanTool;
  readonly rowCount: number;
  readonly fixtureKind: FixtureKind;
  readonly nameOf: (kind: FixtureKind) => string;
  readonly taken: readonly string[];
  /** The stand that new ones go on from. */
  readonly like: DrawnStand | undefined;
  readonly newId: () => string;
  readonly select: (standIds: readonly string[]) => void;
  readonly edit: (standId: string) => void;
  readonly hover: (standId: string | null) => void;
  /** Which stands are in hand, and so not drawn in their place. */
  readonly hold: (standIds: ReadonlySet<string>) => void;
  readonly show: (preview: Preview | null) => void;
  readonly settle: (changes: readonly PlanChange[]) => void;
};

const nothing: ReadonlySet<string> = new Set();

/** The pointer's tools on the plan. */
export function useEditorPointer(ref: RefObject<HTMLElement | null>, now: Now): void {
  const { surface } = now;
  const drag = useRef<{ gesture: Gesture; preview: Preview | null } | null>(null);

  const corners = useRef<readonly Point[]>([]);

  const read = useEffectEvent(() => now);
  const drawing = (free: boolean): GestureContext => ({
    ...contextOf(now, [], free),
    fixture: now.tool === 'fixture' ? now.fixtureKind : undefined,
  });
  const outline = (next: readonly Point[]) => {
    corners.current = next;
    if (next.length === 0) now.show(null);
  };
  const hoverOutline = useEffectEvent((to: Point, free: boolean) =>
    now.show(outlinePreview(corners.current, to, drawing(free))),
  );
  const closeOutline = useEffectEvent(() => {
    if (!canClose(corners.current)) return;
    const stand = { ...outlined(corners.current, drawing(false)), standId: now.newId() };
    outline([]);
    now.settle([{ type: 'created', stand }]);
  });
  const place = useEffectEvent((to: Point, free: boolean) => {
    const context = drawing(free);
    if (context.fixture && isPoint(context.fixture)) {
      const point = { ...outlined(pointOutline(to), context), standId: now.newId() };
      return now.settle([{ type: 'created', stand: point }]);
    }
    const { point } = nextCorner(corners.current, to, context);
    const reach = REACH / now.surface.motion.camera.scale;
    const after = withCorner(corners.current, point, Math.min(reach, GRID / 2));
    outline(after.corners);
    if (after.isClosed) closeOutline();
    else hoverOutline(to, free);
  });
  const back = useEffectEvent(() => {
    outline(corners.current.slice(0, -1));
    const last = corners.current.at(-1);
    if (last) hoverOutline(last, false);
  });
  const cancelOutline = useEffectEvent(() => outline([]));
  const select = useEffectEvent((standId: string | null, add: boolean) => {
    if (standId === null) return now.select([]);
    if (!add) return now.select([standId]);
    const after = new Set(now.selected);
    if (!after.delete(standId)) after.add(standId);
    now.select([...after]);
  });
  const grab = useEffectEvent((standId: string) => {
    if (now.selected.has(standId)) return now.movable;
    now.select([standId]);
    // The selection arrives with the next render; what is in hand must be right at once.
    return now.isLocked(standId) ? [] : now.stands.filter((stand) => stand.standId === standId);
  });
  const begin = useEffectEvent((gesture: Gesture) => {
    drag.current = { gesture, preview: null };
    now.hold(new Set(standsOf(gesture).map(({ standId }) => standId)));
  });
  const update = useEffectEvent((to: Point, free: boolean) => {
    if (!drag.current) return;
    const { gesture } = drag.current;
    const preview = previewOf(gesture, to, contextOf(now, standsOf(gesture), free));
    drag.current = { gesture, preview };
    now.show(preview);
  });
  const end = useEffectEvent(() => {
    drag.current = null;
    now.hold(nothing);
    now.show(null);
  });
  const finish = useEffectEvent((add: boolean) => {
    const { gesture, preview } = drag.current ?? { gesture: null, preview: null };
    if (gesture && preview?.frame) {
      const framed = standsInFrame(now.stands, preview.frame).map(({ standId }) => standId);
      now.select(add ? [...new Set([...now.selected, ...framed])] : framed);
    } else if (gesture && preview) {
      now.settle(changesOf(gesture, preview, now.newId));
    }
    end();
  });

  useEffect(() => {
    const target = ref.current;
    if (!target) return undefined;
    const stops = [
      listenToGestures(target, { surface, mode: () => 'drawing', missed: () => undefined }),
      listenToTools(target, {
        surface,
        scene: () => read().scene,
        tool: () => read().tool,
        rowCount: () => read().rowCount,
        fixtureKind: () => read().fixtureKind,
        movable: () => read().movable,
        grab: (standId) => grab(standId),
        select: (standId, add) => select(standId, add),
        edit: (standId) => read().edit(standId),
        hover: (standId) => read().hover(standId),
        begin: (gesture) => begin(gesture),
        update: (to, free) => update(to, free),
        finish: (add) => finish(add),
        cancel: () => end(),
        place: (at, free) => place(at, free),
        isOutlining: () => corners.current.length > 0,
      }),
      listenToOutline(target, {
        pointAt: (event) => surface.pointAt(event),
        corners: () => corners.current.length,
        hover: (at, free) => hoverOutline(at, free),
        back: () => back(),
        close: () => closeOutline(),
        cancel: () => cancelOutline(),
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [ref, surface]);

  // Another tool begins anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tool stands for what was begun with it
  useEffect(() => cancelOutline(), [now.tool]);
}

function standsOf(gesture: Gesture): readonly DrawnStand[] {
  if (gesture.kind === 'move') return gesture.stands;
  return gesture.kind === 'resize' || gesture.kind === 'corner' ? [gesture.stand] : [];
}

/** In CSS pixels: how near an edge has to come to a neighbour's to snap to it. */
const REACH = 9;

function contextOf(now: Now, inHand: readonly DrawnStand[], free: boolean): GestureContext {
  const held = new Set(inHand.map(({ standId }) => standId));
  const resting = now.stands.filter(({ standId }) => !held.has(standId));
  return {
    boxes: [boundsOfHall(now.hall), ...resting.map(({ polygon }) => bounds(polygon))],
    reach: Math.min(0.45, REACH / now.surface.motion.camera.scale),
    free,
    numbers: (count) => nextNumbers(usedNumbers(now), count, now.like?.number),
    extra: now.like?.extra,
    nameOf: now.nameOf,
  };
}

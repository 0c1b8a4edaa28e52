import {
  type ReactNode,
  type Ref,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Marks } from './canvas/paint-marks.ts';
import { createScene } from './canvas/scene.ts';
import type { FloorPlanLabels } from './floor-plan-labels.ts';
import type { PlanArrow, PlanFixture, PlanHall, PlanStand } from './plan.ts';
import { inNumberOrder } from './stand-order.ts';
import { layOverPage } from './view/enlarge.ts';
import { FixtureList } from './view/fixture-list.tsx';
import type { GestureMode } from './view/gestures.ts';
import { PlanTools } from './view/plan-tools.tsx';
import { PrintedPlan } from './view/printed-plan.tsx';
import { ScaleBar } from './view/scale-bar.tsx';
import { StandList } from './view/stand-list.tsx';
import { useAnnouncements } from './view/use-announcements.ts';
import { useChangedWords, useFocusStand } from './view/use-followed-stand.ts';
import { useHint } from './view/use-hint.ts';
import { useMarks } from './view/use-marks.ts';
import { usePlanListeners } from './view/use-plan-listeners.ts';
import { usePlanSurface } from './view/use-plan-surface.ts';
import { useStandKeys } from './view/use-stand-keys.ts';

export type FloorPlanHandle = {
  flyTo(standId: string): void;
  fit(): void;
  /** Moves the keyboard onto the plan. */
  focus(): void;
};

export type FloorPlanViewProps = {
  readonly hall: PlanHall;
  readonly stands: readonly PlanStand[];
  readonly fixtures?: readonly PlanFixture[] | undefined;
  readonly labels: FloorPlanLabels;
  readonly selectedStandId?: string | null | undefined;
  /** Null when a click beside the stands, or Escape, takes the selection away. */
  readonly onSelectStand?: ((standId: string | null) => void) | undefined;
  /** Double click or Enter. Without it, Enter selects. */
  readonly onOpenStand?: ((standId: string) => void) | undefined;
  /** While there are any, all other stands step back. */
  readonly highlightedStandIds?: Iterable<string> | undefined;
  /** Moves to be seen on the plan; say them in words as well. */
  readonly arrows?: readonly PlanArrow[] | undefined;
  /** The stand under the pointer, under what is dragged, or where the keyboard has gone. */
  readonly onPointStand?: ((standId: string | null) => void) | undefined;
  /** Flies there whenever it changes; the plan opens there when it is set from the start. */
  readonly focusStandId?: string | null | undefined;
  /** Makes the plan a target for HTML drag and drop; `text` is the dragged text/plain. */
  readonly onDropOnStand?: ((standId: string, text: string) => void) | undefined;
  readonly canDropOnStand?: ((standId: string) => boolean) | undefined;
  /** `greedy` where the plan fills the screen; default `cooperative`, with a button to enlarge it. */
  readonly gestures?: GestureMode | undefined;
  /** Lies over the plan's upper left corner, for example a legend. */
  readonly children?: ReactNode;
  readonly ref?: Ref<FloorPlanHandle> | undefined;
};

const none: readonly PlanFixture[] = [];
const unmoved: readonly PlanArrow[] = [];

export function FloorPlanView(props: FloorPlanViewProps) {
  const { hall, stands, labels, fixtures = none, selectedStandId = null } = props;
  const { highlightedStandIds: highlights, gestures = 'cooperative' } = props;
  const scene = useMemo(
    () => createScene({ hall, stands, fixtures, highlighted: new Set(highlights) }),
    [hall, stands, fixtures, highlights],
  );
  const ordered = useMemo(() => inNumberOrder(stands), [stands]);
  const selected = useMemo(
    () => new Set(selectedStandId === null ? [] : [selectedStandId]),
    [selectedStandId],
  );
  const uid = useId();
  const listRef = useRef<HTMLDivElement>(null);
  const { surface, stageRef, baseRef, overRef } = usePlanSurface(scene);
  const mark = useMarks(surface, scene, props.arrows ?? unmoved);
  const markPointed = (change: Partial<Marks>) => {
    mark(change);
    if (change.hovered !== undefined) props.onPointStand?.(change.hovered);
    if (change.target !== undefined) props.onPointStand?.(change.target?.standId ?? null);
  };
  const { said, say } = useAnnouncements();
  const [hint, showHint] = useHint();
  const [enlarged, setEnlarged] = useState(false);
  const [keyboard, setKeyboard] = useState(false);
  const [lastActive, setActive] = useState(selectedStandId);
  const [lastSelected, setLastSelected] = useState(selectedStandId);
  if (lastSelected !== selectedStandId) {
    setLastSelected(selectedStandId);
    if (selectedStandId !== null) setActive(selectedStandId);
  }
  const active = lastActive !== null && scene.byId.has(lastActive) ? lastActive : null;
  const spoken = scene.byId.get(active ?? '')?.stand.spoken;

  const flyTo = (standId: string) => {
    const stand = scene.byId.get(standId);
    if (!stand) return;
    setActive(standId);
    surface.motion.flyTo(stand.bounds);
  };
  const select = (standId: string | null) => {
    if (standId !== null) setActive(standId);
    props.onSelectStand?.(standId);
  };
  const open = (standId: string) => (props.onOpenStand ?? select)(standId);
  const go = (standId: string) => {
    const stand = scene.byId.get(standId);
    setActive(standId);
    props.onPointStand?.(standId);
    if (stand) surface.motion.reveal(stand.bounds);
  };
  const leave = () => {
    if (enlarged) setEnlarged(false);
    else if (selectedStandId !== null) props.onSelectStand?.(null);
    else return false;
    return true;
  };
  const pressed = useStandKeys({
    ...{ surface, scene, ordered, active, labels },
    ...{ go, select, open, leave, say },
  });

  usePlanListeners(listRef, {
    ...{ surface, scene, mark: markPointed },
    gestures: enlarged ? 'greedy' : gestures,
    missed: showHint,
    chosen: select,
    opened: open,
    dropped: props.onDropOnStand,
    mayDrop: props.canDropOnStand,
  });
  useLayoutEffect(() => {
    mark({ selected, focused: keyboard ? active : null });
  }, [mark, selected, keyboard, active]);
  useLayoutEffect(
    () => (enlarged && stageRef.current ? layOverPage(stageRef.current) : undefined),
    [enlarged, stageRef],
  );
  useFocusStand(props.focusStandId ?? null, (standId, first) => {
    const stand = scene.byId.get(standId);
    if (!stand) return;
    setActive(standId);
    if (first) surface.motion.beAt(stand.bounds);
    else surface.motion.flyTo(stand.bounds);
    if (!first) say(stand.stand.spoken);
  });
  useChangedWords(active, spoken, (words) => {
    // A colleague changed the very stand the keyboard is on.
    if (keyboard) say(words);
  });
  useImperativeHandle(props.ref, () => ({
    flyTo,
    fit: surface.motion.fit,
    focus: () => listRef.current?.focus(),
  }));

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own look and no gain.
    <div className="foyer-plan" role="group" aria-label={labels.plan(hall.name)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the enlarged plan from any of its parts. */}
      <div
        ref={stageRef}
        className="foyer-plan-stage"
        data-enlarged={enlarged || undefined}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && enlarged && !event.defaultPrevented) setEnlarged(false);
        }}
      >
        <div aria-hidden="true">
          <canvas ref={baseRef} />
          <canvas ref={overRef} />
        </div>
        <StandList
          ref={listRef}
          {...{ uid, hall, ordered, active, selected, labels }}
          gestures={enlarged ? 'greedy' : gestures}
          onKey={pressed}
          onKeyboard={setKeyboard}
          onEnter={() => {
            if (active === null && ordered[0]) setActive(ordered[0].standId);
          }}
        />
        <FixtureList fixtures={fixtures} labels={labels} />
        {props.children && <div className="foyer-plan-corner">{props.children}</div>}
        <PlanTools
          motion={surface.motion}
          labels={labels}
          enlarged={enlarged}
          onEnlarge={gestures === 'cooperative' ? () => setEnlarged(!enlarged) : undefined}
        />
        <ScaleBar surface={surface} labels={labels} />
        <p id={`${uid}keys`} className="foyer-plan-hint" data-shown={keyboard || undefined}>
          {labels.keys}
        </p>
        <p className="foyer-plan-hint" data-shown={hint !== null || undefined} aria-hidden="true">
          {hint === 'wheel' ? labels.zoomWithControl : labels.moveWithTwoFingers}
        </p>
        <p role="status" className="foyer-plan-unseen">
          {said}
        </p>
      </div>
      <PrintedPlan scene={scene} label={labels.plan(hall.name)} />
    </div>
  );
}

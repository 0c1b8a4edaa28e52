import { type FixtureKind, isPoint } from '@foyer/domain/stand/fixture-kind.ts';
import {
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { createScene } from './canvas/scene.ts';
import { editorActions, sizeLike } from './editor/editor-actions.ts';
import { EditorSide } from './editor/editor-side.tsx';
import { EditorToolbar } from './editor/editor-toolbar.tsx';
import type { FloorPlanEditorLabels } from './editor/floor-plan-editor-labels.ts';
import type { DrawnStand, PlanChange } from './editor/plan-change.ts';
import { planProblems } from './editor/plan-problems.ts';
import type { PlanTool } from './editor/plan-tool.ts';
import { editorKeys } from './editor/press-keys.ts';
import { problemWords } from './editor/problem-words.ts';
import { useEditSession } from './editor/use-edit-session.ts';
import { handlesOf, useEditorOverlay } from './editor/use-editor-overlay.ts';
import { useEditorPointer } from './editor/use-editor-pointer.ts';
import type { FloorPlanLabels } from './floor-plan-labels.ts';
import type { Extra, PlanBackground, PlanFixture, PlanHall, PlanStand } from './plan.ts';
import { PointLegend } from './point-legend.tsx';
import { inNumberOrder } from './stand-order.ts';
import { FixtureList } from './view/fixture-list.tsx';
import { PlanTools } from './view/plan-tools.tsx';
import { ScaleBar } from './view/scale-bar.tsx';
import { StandList } from './view/stand-list.tsx';
import { useAnnouncements } from './view/use-announcements.ts';
import { usePlanSurface } from './view/use-plan-surface.ts';

export type FloorPlanEditorProps = {
  readonly hall: PlanHall;
  readonly stands: readonly PlanStand[];
  readonly fixtures?: readonly PlanFixture[] | undefined;
  /** Lies under everything drawn. */
  readonly background?: PlanBackground | undefined;
  readonly labels: FloorPlanLabels;
  readonly editorLabels: FloorPlanEditorLabels;
  /**
   * One step of work. The caller shows the stands after it at once (`applyChanges`) and saves it in
   * its own time; what it does not take over is as if it had not happened.
   */
  readonly onChange: (changes: readonly PlanChange[]) => void;
  /** Stands that may be looked at and not be changed, for example published assignments. */
  readonly lockedStandIds?: ReadonlySet<string> | undefined;
  readonly onSelectStands?: ((standIds: readonly string[]) => void) | undefined;
  /** The id of a new stand; a random UUID by default. */
  readonly newStandId?: (() => string) | undefined;
  /** The caller's own fields for what is selected, below number, place and size; `set` is one step to undo. */
  readonly ref?: Ref<FloorPlanEditorHandle> | undefined;
  /** Numbers that are in use in other halls. */
  readonly takenNumbers?: readonly string[] | undefined;
  readonly inspect?: ((chosen: readonly DrawnStand[], set: SetExtra) => ReactNode) | undefined;
};

export type FloorPlanEditorHandle = {
  /** Draws these, as one step to undo, and selects them. */
  add(stands: readonly DrawnStand[]): void;
};

export type SetExtra = (chosen: readonly DrawnStand[], extra: Extra) => void;

const noFixtures: readonly PlanFixture[] = [];
const noNumbers: readonly string[] = [];
const noLocks: ReadonlySet<string> = new Set();
const randomId = () => crypto.randomUUID();

export function FloorPlanEditor(props: FloorPlanEditorProps) {
  const { hall, labels, editorLabels, background, fixtures = noFixtures } = props;
  // Everything drawn is selected, moved and undone the same way.
  const stands = useMemo(
    () => [...props.stands, ...fixtures.map((one) => shapeOf(one, labels))],
    [props.stands, fixtures, labels],
  );
  const { lockedStandIds: locked = noLocks, newStandId: newId = randomId } = props;
  const taken = props.takenNumbers ?? noNumbers;
  const uid = useId();
  const listRef = useRef<HTMLDivElement>(null);
  const numberRef = useRef<HTMLInputElement>(null);
  const [tool, setTool] = useState<PlanTool>('select');
  const [rowCount, setRowCount] = useState(5);
  const [fixtureKind, setFixtureKind] = useState<FixtureKind>('obstacle');
  const nameOf = (kind: FixtureKind) => labels.fixtureKinds[kind];
  const [chosenIds, setChosen] = useState<readonly string[]>([]);
  const [lastActive, setActive] = useState<string | null>(null);
  const [keyboard, setKeyboard] = useState(false);
  const { said, say, sayMore } = useAnnouncements();
  const [inHand, setInHand] = useState<ReadonlySet<string>>(noLocks);

  const known = useMemo(() => new Map(stands.map((stand) => [stand.standId, stand])), [stands]);
  const chosen = chosenIds.flatMap((standId) => known.get(standId) ?? []);
  const selected = new Set(chosen.map(({ standId }) => standId));
  const movable = chosen.filter(({ standId }) => !locked.has(standId));
  const active = lastActive !== null && known.has(lastActive) ? lastActive : null;
  const ordered = useMemo(() => {
    const inOrder = inNumberOrder(stands);
    const isFixture = ({ fixture }: PlanStand) => fixture !== undefined;
    return [...inOrder.filter((one) => !isFixture(one)), ...inOrder.filter(isFixture)];
  }, [stands]);
  const problems = useMemo(
    () => planProblems({ hall, stands: props.stands, fixtures, taken }),
    [hall, props.stands, fixtures, taken],
  );
  const scene = useMemo(() => {
    const resting = stands.filter(({ standId }) => !inHand.has(standId));
    const still = fixtures.filter(({ fixtureId }) => !inHand.has(fixtureId));
    return createScene({
      ...{ hall, background, stands: resting, fixtures: still },
      highlighted: noLocks,
    });
  }, [hall, stands, fixtures, inHand, background]);
  const { surface, stageRef, baseRef, overRef } = usePlanSurface(scene);
  const session = useEditSession(stands, props.onChange);

  const select = (standIds: readonly string[]) => {
    const last = standIds.at(-1);
    setChosen(standIds);
    if (last !== undefined) setActive(last);
    props.onSelectStands?.(standIds);
  };
  const isStand = (one: PlanStand | undefined) => (one?.fixture ? undefined : one);
  const like =
    isStand(chosen.at(-1)) ??
    isStand(known.get(active ?? '')) ??
    ordered.findLast(({ fixture }) => !fixture);
  const actions = editorActions({
    ...{ hall, stands, session, movable, like, newId, select, say, fixtureKind, nameOf, taken },
    labels: editorLabels,
    size: sizeLike(like),
  });
  useImperativeHandle(props.ref, () => ({
    add: (fresh) => actions.settle(fresh.map((stand) => ({ type: 'created', stand }))),
  }));
  const spoken = problems.map((problem) => ({
    key: `${problem.kind} ${problem.standIds.join(' ')}`,
    words: problemWords(problem, {
      ...{ stands: known, fixtures, labels: editorLabels },
      kinds: labels.fixtureKinds,
    }),
    standIds: problem.standIds,
  }));
  const go = (standId: string) => {
    const stand = scene.byId.get(standId);
    setActive(standId);
    if (stand) surface.motion.reveal(stand.bounds);
  };
  const edit = () => {
    numberRef.current?.focus();
    numberRef.current?.select();
  };
  const keys = editorKeys({
    ...{ surface, stands, ordered, active, selected, tool, rowCount, labels, actions },
    ...{ setTool, select, go, edit, say },
  });
  const overlay = useEditorOverlay({
    ...{ surface, scene, problems, selected },
    plan: { hall, stands: props.stands, fixtures, taken },
    shapes: stands,
    // The handles of what is selected show well enough where the keyboard is.
    focused: keyboard && !selected.has(active ?? '') ? active : null,
    handles: tool === 'select' ? handlesOf(movable) : null,
    labels: editorLabels,
  });
  useEditorPointer(listRef, {
    ...{ surface, scene, hall, stands, movable, selected, tool, rowCount, newId, select },
    ...{ fixtureKind, nameOf, like, taken },
    edit,
    hover: overlay.hover,
    show: overlay.show,
    hold: setInHand,
    isLocked: (standId) => locked.has(standId),
    settle: actions.settle,
  });
  const troubles = spoken.filter(({ standIds }) => standIds.some((id) => selected.has(id)));
  const trouble =
    troubles.length > 3
      ? editorLabels.problems(troubles.length)
      : troubles.map(({ words }) => words).join(' ');
  // Said again after each move, not only when the words change: it is still wrong.
  const outline = chosen.map(({ polygon }) => polygon.map(({ x, y }) => `${x} ${y}`)).join();
  useEffect(() => {
    if (trouble !== '' && outline !== '') sayMore(trouble);
  }, [trouble, outline, sayMore]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own look and no gain.
    <div
      className="foyer-plan-editor"
      role="group"
      aria-label={labels.plan(hall.name)}
      onKeyDown={keys.anywhere}
    >
      <EditorToolbar
        labels={editorLabels}
        {...{ tool, rowCount, actions, session, fixtureKind }}
        onFixtureKind={setFixtureKind}
        kinds={labels.fixtureKinds}
        onTool={setTool}
        onRowCount={setRowCount}
        anySelected={movable.length > 0}
      />
      <div className="foyer-plan-editor-body">
        <div className="foyer-plan-stage" ref={stageRef}>
          <div aria-hidden="true">
            <canvas ref={baseRef} />
            <canvas ref={overRef} />
          </div>
          <StandList
            ref={listRef}
            {...{ uid, hall, ordered, active, selected, labels }}
            multiple
            gestures="drawing"
            onKey={keys.onPlan}
            onKeyboard={setKeyboard}
            onEnter={() => {
              if (active === null && ordered[0]) setActive(ordered[0].standId);
            }}
          />
          <FixtureList fixtures={fixtures} labels={labels} />
          <PlanTools motion={surface.motion} labels={labels} enlarged={false} />
          <ScaleBar surface={surface} labels={labels} />
          <p id={`${uid}keys`} className="foyer-plan-hint" data-shown={keyboard || undefined}>
            {editorLabels.keys}
          </p>
          <p role="status" className="foyer-plan-unseen">
            {said}
          </p>
        </div>
        <EditorSide
          {...{ stands, chosen, locked, actions, numberRef, taken }}
          labels={editorLabels}
          kinds={labels.fixtureKinds}
          problems={spoken}
          hint={tool === 'select' ? undefined : editorLabels.hints[hintOf(tool, fixtureKind)]}
          onShow={(standIds) => {
            select(standIds);
            if (standIds[0]) go(standIds[0]);
          }}
        >
          {props.inspect?.(chosen, actions.setExtra)}
          <PointLegend fixtures={fixtures} labels={labels} />
        </EditorSide>
      </div>
    </div>
  );
}

const hintOf = (tool: Exclude<PlanTool, 'select'>, kind: FixtureKind) =>
  tool === 'fixture' && isPoint(kind) ? 'point' : tool;

function shapeOf(fixture: PlanFixture, labels: FloorPlanLabels): PlanStand {
  const { fixtureId, kind, polygon, caption, extra } = fixture;
  const name = caption ?? labels.fixtureKinds[kind];
  const spoken = caption ? `${labels.fixtureKinds[kind]}: ${caption}` : name;
  return {
    ...{ standId: fixtureId, number: name, polygon, spoken, extra },
    ...{ fixture: kind, tone: 'muted' },
  };
}

import { asRectangle, bounds } from '@foyer/domain/polygon.ts';
import type { Point } from '@foyer/domain/segment.ts';
import { useLayoutEffect, useRef } from 'react';
import { noMarks } from '../canvas/paint-marks.ts';
import type { PlanSurface } from '../canvas/plan-surface.ts';
import type { PlanScene } from '../canvas/scene.ts';
import type { PlanStand } from '../plan.ts';
import { NEW, type Preview } from './editor-gesture.ts';
import type { FloorPlanEditorLabels } from './floor-plan-editor-labels.ts';
import { paintEditor } from './paint-editor.ts';
import type { DrawnStand } from './plan-change.ts';
import { type EditedPlan, type PlanProblem, planProblems } from './plan-problems.ts';
import { handlePoint, handles } from './resizing.ts';

type Now = {
  readonly surface: PlanSurface;
  readonly scene: PlanScene;
  readonly plan: EditedPlan & { readonly stands: readonly PlanStand[] };
  /** Everything drawn, also what is no stand. */
  readonly shapes: readonly PlanStand[];
  readonly problems: readonly PlanProblem[];
  readonly selected: ReadonlySet<string>;
  readonly focused: string | null;
  readonly handles: readonly Point[] | null;
  readonly labels: Pick<FloorPlanEditorLabels, 'size' | 'rowSize'>;
};

/** What lies over the plan while it is edited. Pointer and preview change it without a render. */
export function useEditorOverlay(now: Now) {
  const { surface, scene } = now;
  const moving = useRef<{ hovered: string | null; preview: Preview | null }>({
    hovered: null,
    preview: null,
  });
  const latest = useRef(now);
  useLayoutEffect(() => {
    latest.current = now;
    surface.refresh();
  });
  useLayoutEffect(() => {
    surface.setOver((frame) => {
      const { plan, shapes, problems, selected, focused, handles, labels } = latest.current;
      const { hovered, preview } = moving.current;
      return paintEditor(frame, {
        scene,
        marks: { ...noMarks, selected, focused, hovered },
        faulty: faultyStands(preview ? previewProblems(plan, preview) : problems),
        handles,
        preview: preview && { now: preview, stands: previewStands(shapes, preview) },
        measures: preview && measures(preview, labels),
      });
    });
  }, [surface, scene]);

  const change = (next: Partial<typeof moving.current>) => {
    moving.current = { ...moving.current, ...next };
    surface.refresh();
  };
  return {
    hover: (hovered: string | null) => change({ hovered }),
    show: (preview: Preview | null) => change({ preview }),
  };
}

export function faultyStands(problems: readonly PlanProblem[]): ReadonlySet<string> {
  return new Set(problems.flatMap(({ standIds }) => standIds));
}

/** The problems there would be if what is in hand were let go now. */
function previewProblems(plan: EditedPlan, preview: Preview): PlanProblem[] {
  const stands = preview.stands.filter(({ fixture }) => !fixture);
  const held = new Set(stands.map(({ standId }) => standId));
  const others = plan.stands.filter(({ standId }) => !held.has(standId));
  return planProblems({ ...plan, stands: [...others, ...stands] }, held);
}

/** In hand a stand looks as it did; a new one looks like a draft. */
function previewStands(stands: readonly PlanStand[], preview: Preview): PlanStand[] {
  const known = new Map(stands.map((stand) => [stand.standId, stand]));
  return preview.stands.map((stand) => ({
    ...(known.get(stand.standId) ?? { tone: 'draft' as const, spoken: '' }),
    ...stand,
  }));
}

/** How large what is in hand is; nothing for several that are only moved. */
function measures({ stands }: Preview, labels: Now['labels']): string | null {
  const [first] = stands;
  if (!first) return null;
  const { left, top, right, bottom } = bounds(first.polygon);
  if (stands.length === 1) return labels.size(right - left, bottom - top);
  const fresh = first.standId.startsWith(NEW);
  return fresh ? labels.rowSize(stands.length, right - left, bottom - top) : null;
}

/** Where what is selected can be taken: the sides and corners of a rectangle, else the corners. */
export function handlesOf(movable: readonly DrawnStand[]): readonly Point[] | null {
  const [stand] = movable;
  if (!stand || movable.length !== 1) return null;
  const box = asRectangle(stand.polygon);
  return box ? handles.map((handle) => handlePoint(box, handle)) : stand.polygon;
}

import type { Point } from '@foyer/domain/segment.ts';
import type { Extra } from '../plan.ts';

/** An outline as the file has it: its own units, y downwards. */
export type FoundShape = {
  /** From a text inside it, its name or its column; null where the file names none. */
  readonly number: string | null;
  readonly polygon: readonly Point[];
  /** The layer or group it lies on; what is not wanted is left out by it. */
  readonly layer: string;
  readonly extra?: Extra | undefined;
};

export type ImportProblem =
  | { readonly code: 'broken' | 'not_a_drawing' | 'too_many' | 'nothing_found' }
  | { readonly code: 'columns_missing'; readonly columns: readonly string[] }
  | { readonly code: 'row_wrong'; readonly line: number; readonly column: string };

export type FoundPlan = {
  readonly shapes: readonly FoundShape[];
  /** How many units of the file make a metre, where the file says so. */
  readonly unitsPerMetre: number | null;
  /** The file says where in the hall each stand is (CSV); else the drawing is placed. */
  readonly isPlaced: boolean;
  /** Things that are drawn but no closed outline: lines, arcs, pictures. */
  readonly passedOver: number;
};

export type ReadPlan =
  | { readonly ok: true; readonly found: FoundPlan }
  | { readonly ok: false; readonly problem: ImportProblem };

export const MOST_SHAPES = 2500;

export function refused(problem: ImportProblem): ReadPlan {
  return { ok: false, problem };
}

/** What was found, or that nothing was. */
export function foundOrNothing(found: FoundPlan): ReadPlan {
  if (found.shapes.length === 0) return refused({ code: 'nothing_found' });
  if (found.shapes.length > MOST_SHAPES) return refused({ code: 'too_many' });
  return { ok: true, found };
}

/** Outlines end where they begin; a corner that is drawn twice is one. */
export function cleaned(polygon: readonly Point[]): Point[] {
  return polygon.filter((point, i) => {
    const before = polygon[(i + polygon.length - 1) % polygon.length];
    return !before || polygon.length === 1 || before.x !== point.x || before.y !== point.y;
  });
}

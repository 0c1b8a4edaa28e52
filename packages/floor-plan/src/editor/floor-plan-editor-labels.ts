import type { Direction } from '../neighbour.ts';
import type { NumberProblem } from './numbering.ts';
import type { PlanTool } from './plan-tool.ts';

/** Every text of the editor beside those of the viewer. `useFloorPlanEditorLabels` fills them in. */
export type FloorPlanEditorLabels = {
  readonly toolbar: string;
  readonly tools: Readonly<Record<PlanTool, string>>;
  readonly rowCount: string;
  readonly undo: string;
  readonly redo: string;
  readonly duplicate: string;
  readonly turn: string;
  readonly split: string;
  readonly merge: string;
  readonly fixtureKind: string;
  readonly angle: string;
  readonly turned: (degrees: number) => string;
  readonly cannotSplit: string;
  readonly cannotMerge: string;
  readonly splitInto: (one: string, other: string) => string;
  readonly mergedInto: (number: string) => string;
  readonly remove: string;
  readonly keys: string;
  readonly number: string;
  readonly left: string;
  readonly top: string;
  readonly width: string;
  readonly depth: string;
  readonly locked: string;
  readonly stand: (number: string) => string;
  readonly chosen: (count: number) => string;
  readonly nothingChosen: string;
  /** Words for an empty plan: what to do first. */
  readonly empty: string;
  readonly count: (count: number) => string;
  readonly squareMetres: (area: number) => string;
  readonly size: (width: number, depth: number) => string;
  readonly rowSize: (count: number, width: number, depth: number) => string;
  readonly problems: (count: number) => string;
  readonly noProblems: string;
  readonly overlap: (one: string, other: string) => string;
  readonly outside: (number: string) => string;
  readonly crossesItself: (number: string) => string;
  readonly onFixture: (number: string, fixture: string) => string;
  readonly sameNumber: (number: string) => string;
  readonly created: (numbers: string) => string;
  readonly moved: (number: string, left: number, top: number) => string;
  readonly movedMany: (count: number) => string;
  readonly resized: (number: string, width: number, depth: number) => string;
  readonly renamed: (number: string) => string;
  readonly removed: (count: number) => string;
  readonly noRoom: string;
  /** How the tools draw, shown while one is chosen. */
  readonly hints: Readonly<Record<'stand' | 'row' | 'fixture' | 'point', string>>;
  readonly corners: {
    readonly title: (count: number) => string;
    readonly left: (corner: number) => string;
    readonly top: (corner: number) => string;
    readonly add: (corner: number) => string;
    readonly remove: (corner: number) => string;
  };
  readonly numbering: {
    readonly title: string;
    readonly first: string;
    readonly step: string;
    readonly direction: string;
    readonly directions: Readonly<Record<Direction, string>>;
    readonly winding: string;
    readonly give: string;
    readonly preview: (first: string, last: string) => string;
    readonly clash: (number: string) => string;
    readonly problems: Readonly<Record<NumberProblem, string>>;
    readonly given: (count: number) => string;
  };
  readonly undone: string;
  readonly redone: string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  /** Somebody else changed the same stand: undoing would overwrite it. */
  readonly changedMeanwhile: string;
};

import type { KeyboardEvent } from 'react';
import type { PlanSurface } from '../canvas/plan-surface.ts';
import type { FloorPlanLabels } from '../floor-plan-labels.ts';
import type { PlanStand } from '../plan.ts';
import type { KeyWish } from '../view/stand-keys.ts';
import type { EditorActions } from './editor-actions.ts';
import { type EditorWish, editorWishOf } from './editor-keys.ts';
import type { PlanTool } from './plan-tool.ts';

type Options = {
  readonly surface: PlanSurface;
  readonly stands: readonly PlanStand[];
  readonly ordered: readonly PlanStand[];
  readonly active: string | null;
  readonly selected: ReadonlySet<string>;
  readonly tool: PlanTool;
  readonly rowCount: number;
  readonly labels: FloorPlanLabels;
  readonly actions: EditorActions;
  readonly setTool: (tool: PlanTool) => void;
  readonly select: (standIds: readonly string[]) => void;
  readonly go: (standId: string) => void;
  readonly edit: () => void;
  readonly say: (text: string) => void;
};

/** In degrees, for one press of a key. */
const TURN = 15;

/** The editor's keyboard: `onPlan` where the plan has the focus, `anywhere` for undo and redo. */
export function editorKeys(options: Options) {
  const { stands, ordered, active, selected } = options;
  return {
    onPlan(event: KeyboardEvent) {
      const place = { stands, ordered, active, anySelected: selected.size > 0 };
      const wish = editorWishOf(event, place);
      if (wish && fulfil(wish, options)) event.preventDefault();
    },
    anywhere(event: KeyboardEvent) {
      const typing = event.target instanceof HTMLInputElement;
      if (event.defaultPrevented || typing || !(event.ctrlKey || event.metaKey)) return;
      const wish = editorWishOf(event, { stands, ordered, active, anySelected: false });
      if (wish?.kind !== 'undo' && wish?.kind !== 'redo') return;
      event.preventDefault();
      options.actions[wish.kind]();
    },
  };
}

function fulfil(wish: EditorWish, options: Options): boolean {
  const { actions, selected, select } = options;
  switch (wish.kind) {
    case 'nudge':
    case 'stretch':
      actions[wish.kind](wish.direction);
      return true;
    case 'tool':
      options.setTool(wish.tool);
      return true;
    case 'add':
      if (options.tool === 'fixture') actions.addFixture();
      else actions.add(options.tool === 'row' ? options.rowCount : 1);
      return true;
    case 'select_all':
      select(options.stands.map(({ standId }) => standId));
      return true;
    case 'turn_left':
    case 'turn_right':
      actions.turn(wish.kind === 'turn_left' ? -TURN : TURN);
      return true;
    case 'edit':
      options.edit();
      return true;
    case 'leave':
      if (selected.size > 0) select([]);
      else if (options.tool !== 'select') options.setTool('select');
      else return false;
      return true;
    case 'remove':
    case 'duplicate':
    case 'undo':
    case 'redo':
      actions[wish.kind]();
      return true;
    case 'view':
      return look(wish.wish, options);
  }
}

/** The keys it shares with the viewer. With a selection, walking on selects what one comes to. */
function look(wish: KeyWish, options: Options): boolean {
  const { active, labels, selected, surface, say } = options;
  switch (wish.kind) {
    case 'go':
      options.go(wish.standId);
      if (selected.size > 0) options.select([wish.standId]);
      return true;
    case 'nothing_there':
      say(labels.noStandThere[wish.direction]);
      return true;
    case 'open':
    case 'select':
      if (active) options.select(selected.has(active) ? [] : [active]);
      return active !== null;
    case 'zoom_in':
    case 'zoom_out':
      surface.motion.zoomBy(wish.kind === 'zoom_in' ? 1.6 : 1 / 1.6);
      return true;
    case 'pan':
    case 'leave':
    case 'no_such_number':
      return false;
  }
}

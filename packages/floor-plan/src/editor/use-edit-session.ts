import { useRef, useState } from 'react';
import {
  continued,
  type EditHistory,
  emptyHistory,
  recorded,
  redo,
  type Travel,
  undo,
} from './edit-history.ts';
import { type DrawnStand, isStillPossible, type PlanChange } from './plan-change.ts';

export type TravelOutcome = 'done' | 'nothing' | 'changed_meanwhile';

export type EditSession = {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Asks for the changes, as one step to undo. */
  commit(changes: readonly PlanChange[]): void;
  /** The same, joined with the last step when a key is held or pressed again at once. */
  carryOn(changes: readonly PlanChange[]): void;
  undo(): TravelOutcome;
  redo(): TravelOutcome;
};

/** In milliseconds: a pause that long between two presses begins a new step. */
const PAUSE = 1000;

/** The steps of this sitting. Stands may change beside it; then a step that would overwrite is left out. */
export function useEditSession(
  stands: readonly DrawnStand[],
  onChange: (changes: readonly PlanChange[]) => void,
): EditSession {
  const [history, setHistory] = useState<EditHistory>(emptyHistory);
  const carriedAt = useRef(Number.NEGATIVE_INFINITY);

  const travel = (way: Travel | null): TravelOutcome => {
    if (!way) return 'nothing';
    const possible = way.changes.filter((change) => isStillPossible(change, stands));
    setHistory(way.history);
    carriedAt.current = Number.NEGATIVE_INFINITY;
    if (possible.length > 0) onChange(possible);
    return possible.length === way.changes.length ? 'done' : 'changed_meanwhile';
  };
  return {
    canUndo: history.done.length > 0,
    canRedo: history.undone.length > 0,
    commit(changes) {
      if (changes.length === 0) return;
      carriedAt.current = Number.NEGATIVE_INFINITY;
      setHistory(recorded(history, changes));
      onChange(changes);
    },
    carryOn(changes) {
      if (changes.length === 0) return;
      const soon = performance.now() - carriedAt.current < PAUSE;
      carriedAt.current = performance.now();
      setHistory(soon ? continued(history, changes) : recorded(history, changes));
      onChange(changes);
    },
    undo: () => travel(undo(history)),
    redo: () => travel(redo(history)),
  };
}

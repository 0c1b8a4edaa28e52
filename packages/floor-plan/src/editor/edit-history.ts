import { type PlanChange, reversed } from './plan-change.ts';

type Step = readonly PlanChange[];

/** Everything done since the editor opened, without limit, and what was taken back of it. */
export type EditHistory = { readonly done: readonly Step[]; readonly undone: readonly Step[] };

export const emptyHistory: EditHistory = { done: [], undone: [] };

/** Adds a step. What had been taken back cannot be done again after it. */
export function recorded(history: EditHistory, step: Step): EditHistory {
  return step.length === 0 ? history : { done: [...history.done, step], undone: [] };
}

/**
 * Adds a step to the last one when both change the same stands, as a held arrow key does: then one
 * undo takes back the whole way.
 */
export function continued(history: EditHistory, step: Step): EditHistory {
  const last = history.done.at(-1);
  const joined = last && history.undone.length === 0 ? join(last, step) : null;
  if (!joined) return recorded(history, step);
  return { done: [...history.done.slice(0, -1), joined], undone: [] };
}

export type Travel = { readonly history: EditHistory; readonly changes: readonly PlanChange[] };

export function undo({ done, undone }: EditHistory): Travel | null {
  const last = done.at(-1);
  if (!last) return null;
  return {
    history: { done: done.slice(0, -1), undone: [...undone, last] },
    changes: reversed(last),
  };
}

export function redo({ done, undone }: EditHistory): Travel | null {
  const next = undone.at(-1);
  if (!next) return null;
  return { history: { done: [...done, next], undone: undone.slice(0, -1) }, changes: next };
}

function join(last: Step, step: Step): Step | null {
  if (last.length !== step.length) return null;
  const joined = step.map((change): PlanChange | null => {
    const before = last.find(({ stand }) => stand.standId === change.stand.standId);
    if (change.type !== 'changed' || before?.type !== 'changed') return null;
    return { ...change, before: before.before };
  });
  return joined.every((change) => change !== null) ? joined : null;
}

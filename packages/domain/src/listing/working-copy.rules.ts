import type { WorkingCopy } from './listing.schema.ts';
import { type ListingPart, partOf, type WorkingCopyChanges, withParts } from './listing-part.ts';
import { sameValue } from './same-value.ts';

/** Who changed a part last. A sitting is one open form: the same person in two tabs sits twice. */
export type PartEdit = {
  readonly version: number;
  readonly sitting: string;
  readonly by: string;
  readonly at: string;
};
export type PartEdits = Readonly<Partial<Record<ListingPart, PartEdit>>>;

export type WorkingCopyState = {
  readonly content: WorkingCopy;
  readonly version: number;
  readonly edits: PartEdits;
};

export type Save = {
  /** The version the editor had loaded when the parts were changed. */
  readonly seenVersion: number;
  readonly sitting: string;
  readonly changes: WorkingCopyChanges;
  readonly by: string;
  readonly at: Date;
};

export type PartConflict = {
  readonly part: ListingPart;
  readonly theirs: unknown;
  readonly by: string;
  readonly at: Date;
};

export type SaveOutcome = {
  readonly next: WorkingCopyState;
  readonly saved: readonly ListingPart[];
  readonly conflicts: readonly PartConflict[];
  /** Parts of somebody else, or of an earlier sitting, that this save replaces: history keeps them. */
  readonly begun: readonly ListingPart[];
};

/**
 * Takes what nobody else changed since `seenVersion`; the rest comes back as conflicts with the
 * other text, and nothing of it is written. A part changed by the same sitting never conflicts:
 * its answer may have been lost on the way. An equal value is no change and no conflict.
 */
export function mergeSave(state: WorkingCopyState, save: Save): SaveOutcome {
  const accepted: Record<string, unknown> = {};
  const conflicts: PartConflict[] = [];
  const saved: ListingPart[] = [];
  for (const [key, value] of Object.entries(save.changes)) {
    const part = key as ListingPart;
    const current = partOf(state.content, part);
    if (value === undefined || sameValue(current, value)) continue;
    const edit = state.edits[part];
    if (edit && edit.version > save.seenVersion && edit.sitting !== save.sitting) {
      conflicts.push({ part, theirs: current, by: edit.by, at: new Date(edit.at) });
    } else {
      accepted[part] = value;
      saved.push(part);
    }
  }
  const begun = saved.filter((part) => state.edits[part]?.sitting !== save.sitting);
  return { next: nextState(state, { ...save, changes: accepted }, saved), saved, conflicts, begun };
}

function nextState(
  state: WorkingCopyState,
  save: Save,
  saved: readonly ListingPart[],
): WorkingCopyState {
  if (saved.length === 0) return state;
  const version = state.version + 1;
  const edit = { version, sitting: save.sitting, by: save.by, at: save.at.toISOString() };
  return {
    content: withParts(state.content, save.changes),
    version,
    edits: { ...state.edits, ...Object.fromEntries(saved.map((part) => [part, edit])) },
  };
}

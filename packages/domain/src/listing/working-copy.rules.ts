import {
  type PartConflict as ConflictOf,
  mergeParts,
  type PartEdits as PartEditsOf,
  type PartSave,
} from '../part-edits.ts';
import type { WorkingCopy } from './listing.schema.ts';
import { type ListingPart, partOf, type WorkingCopyChanges, withParts } from './listing-part.ts';

export type PartEdits = PartEditsOf<ListingPart>;

export type WorkingCopyState = {
  readonly content: WorkingCopy;
  readonly version: number;
  readonly edits: PartEdits;
};

export type Save = PartSave<ListingPart> & { readonly changes: WorkingCopyChanges };
export type PartConflict = ConflictOf<ListingPart>;

export type SaveOutcome = {
  readonly next: WorkingCopyState;
  readonly saved: readonly ListingPart[];
  readonly conflicts: readonly PartConflict[];
  readonly begun: readonly ListingPart[];
};

/** Takes the parts of a listing that nobody else changed meanwhile; the rest is as `mergeParts` says. */
export function mergeSave(state: WorkingCopyState, save: Save): SaveOutcome {
  const read = (part: ListingPart) => partOf(state.content, part);
  const { version, edits, saved, conflicts, begun } = mergeParts({ ...state, read }, save);
  const accepted = Object.fromEntries(saved.map((part) => [part, save.changes[part]]));
  const content = saved.length > 0 ? withParts(state.content, accepted) : state.content;
  return { next: { content, version, edits }, saved, conflicts, begun };
}

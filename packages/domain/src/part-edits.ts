import { sameValue } from './same-value.ts';

/** Who changed a part last. A sitting is one open form: the same person in two tabs sits twice. */
export type PartEdit = {
  readonly version: number;
  readonly sitting: string;
  readonly by: string;
  readonly at: string;
};
export type PartEdits<Part extends string> = Readonly<Partial<Record<Part, PartEdit>>>;

/** What several people write at once, part by part. */
export type Written<Part extends string> = {
  /** Counts the saves, up from 0. */
  readonly version: number;
  readonly edits: PartEdits<Part>;
  readonly read: (part: Part) => unknown;
};

export type PartSave<Part extends string> = {
  /** The version the editor had loaded when the parts were changed. */
  readonly seenVersion: number;
  /** A later one, for parts whose other text the editor has been shown since. */
  readonly seenOf?: Readonly<Partial<Record<Part, number>>>;
  readonly sitting: string;
  readonly changes: Readonly<Partial<Record<Part, unknown>>>;
  readonly by: string;
  readonly at: Date;
};

export type PartConflict<Part extends string> = {
  readonly part: Part;
  readonly theirs: unknown;
  readonly by: string;
  readonly at: Date;
};

export type MergedParts<Part extends string> = {
  readonly version: number;
  readonly edits: PartEdits<Part>;
  readonly saved: readonly Part[];
  readonly conflicts: readonly PartConflict<Part>[];
  /** Parts of somebody else, or of an earlier sitting, that this save replaces: history keeps them. */
  readonly begun: readonly Part[];
};

/**
 * Takes what nobody else changed since it was seen; the rest comes back as conflicts with the other
 * text, and nothing of it is written. A part changed by the same sitting never conflicts: its answer
 * may have been lost on the way. An equal value is no change and no conflict.
 */
export function mergeParts<Part extends string>(
  { version, edits, read }: Written<Part>,
  save: PartSave<Part>,
): MergedParts<Part> {
  const conflicts: PartConflict<Part>[] = [];
  const saved: Part[] = [];
  for (const part of Object.keys(save.changes) as Part[]) {
    const value = save.changes[part];
    const theirs = read(part);
    if (value === undefined || sameValue(theirs, value)) continue;
    const edit = edits[part];
    const seen = Math.max(save.seenVersion, save.seenOf?.[part] ?? 0);
    if (edit && edit.version > seen && edit.sitting !== save.sitting) {
      conflicts.push({ part, theirs, by: edit.by, at: new Date(edit.at) });
    } else saved.push(part);
  }
  const begun = saved.filter((part) => edits[part]?.sitting !== save.sitting);
  if (saved.length === 0) return { version, edits, saved, conflicts, begun };
  const { sitting, by } = save;
  const edit = { version: version + 1, sitting, by, at: save.at.toISOString() };
  const own = Object.fromEntries(saved.map((part) => [part, edit])) as PartEdits<Part>;
  return { version: version + 1, edits: { ...edits, ...own }, saved, conflicts, begun };
}

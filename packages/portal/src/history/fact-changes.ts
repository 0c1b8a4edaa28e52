import type { FactRecord } from './fact-sentence.ts';

export type FactChange = { field: string; before: unknown; after: unknown };

const isEmpty = (value: unknown) =>
  value == null || value === '' || (Array.isArray(value) && value.length === 0);

/** The fields that a fact changed: in both records and different, in the order they were written. */
export function factChanges({ before, after }: FactRecord): FactChange[] {
  if (!before || !after) return [];
  return Object.keys(after)
    .filter((field) => field in before)
    .map((field) => ({ field, before: before[field], after: after[field] }))
    .filter((change) => !(isEmpty(change.before) && isEmpty(change.after)))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

import type { SortingState } from '@tanstack/react-table';

/** `name` is ascending, `-name` descending; short enough for a URL. */
export function sortingOf(sort: string | undefined): SortingState {
  if (!sort) return [];
  return sort.startsWith('-') ? [{ id: sort.slice(1), desc: true }] : [{ id: sort, desc: false }];
}

export function sortOf(sorting: SortingState): string | undefined {
  const [first] = sorting;
  return first ? `${first.desc ? '-' : ''}${first.id}` : undefined;
}

// Stand 2 before stand 10, Ä beside A, in both languages.
const collator = new Intl.Collator(['de', 'en'], { numeric: true, sensitivity: 'base' });

/** Compares what people read as they would; what is missing comes last when ascending. */
export function compareValues(one: unknown, other: unknown): number {
  const oneIsMissing = one == null || one === '';
  const otherIsMissing = other == null || other === '';
  if (oneIsMissing || otherIsMissing) return Number(oneIsMissing) - Number(otherIsMissing);
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (one instanceof Date && other instanceof Date) return one.getTime() - other.getTime();
  return collator.compare(String(one), String(other));
}

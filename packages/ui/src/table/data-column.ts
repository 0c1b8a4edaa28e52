import type { ReactNode } from 'react';

/** One column of a `DataTable`. */
export type DataColumn<Row> = {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** What the column sorts by; without it the column cannot be sorted. */
  sortBy?: (row: Row) => string | number | Date | null | undefined;
  align?: 'start' | 'end';
  width?: number | string;
  /** Leaves first when the list gets narrow; `always` stays. */
  priority?: 'always' | 'wide' | 'widest';
  /** Where it stands in the card on a phone; the one `title` column opens the row everywhere. */
  phone: 'title' | 'sub' | 'detail' | 'hidden';
};

/** The words of a table; `@foyer/portal` has them in both languages. */
export type TableWords = {
  loading: string;
  selectAll: string;
  selectRow: (name: string) => string;
  selected: (count: number) => string;
  clearSelection: string;
};

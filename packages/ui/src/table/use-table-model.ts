import {
  type ColumnDef,
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { DataColumn } from './data-column.ts';
import { compareValues, sortingOf, sortOf } from './sorting.ts';

const features = tableFeatures({
  rowSortingFeature,
  rowSelectionFeature,
  sortedRowModel: createSortedRowModel(),
});

export type Selection = {
  selected: ReadonlySet<string>;
  onChange: (selected: ReadonlySet<string>) => void;
};

type ModelParts<Row> = {
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  getRowId: (row: Row) => string;
  sort: string | undefined;
  onSortChange: (sort: string | undefined) => void;
  selection: Selection | undefined;
};

/** TanStack Table, told once how our columns sort and who holds sort and selection. */
export function useTableModel<Row extends object>(parts: ModelParts<Row>) {
  const { columns, rows, getRowId, sort, onSortChange, selection } = parts;
  const definitions = useMemo(
    () =>
      columns.map(
        (column): ColumnDef<typeof features, Row> => ({
          id: column.id,
          header: column.header,
          accessorFn: column.sortBy ?? (() => null),
          enableSorting: column.sortBy !== undefined,
          sortFn: (a, b, id) => compareValues(a.getValue(id), b.getValue(id)),
          // Three clicks: up, down, as it came.
          sortDescFirst: false,
        }),
      ),
    [columns],
  );
  const data = useMemo(() => [...rows], [rows]);
  const sorting = useMemo(() => sortingOf(sort), [sort]);
  const rowSelection = useMemo(
    () => Object.fromEntries([...(selection?.selected ?? [])].map((id) => [id, true as const])),
    [selection?.selected],
  );

  return useTable({
    features,
    columns: definitions,
    data,
    getRowId,
    state: { sorting, rowSelection },
    onSortingChange: (update) => {
      const next: SortingState = typeof update === 'function' ? update(sorting) : update;
      onSortChange(sortOf(next));
    },
    onRowSelectionChange: (update) => {
      const next = typeof update === 'function' ? update(rowSelection) : update;
      selection?.onChange(new Set(Object.keys(next).filter((id) => next[id])));
    },
    enableRowSelection: selection !== undefined,
  });
}

export type TableModel<Row extends object> = ReturnType<typeof useTableModel<Row>>;

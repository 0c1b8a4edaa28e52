// biome-ignore-all lint/a11y/noRedundantRoles: cards on phones change `display`, which takes the role away in Safari
import { type ReactNode, useEffect, useRef } from 'react';
import { SkeletonRows } from '../state/skeleton-rows.tsx';
import { BulkBar } from './bulk-bar.tsx';
import type { DataColumn, TableWords } from './data-column.ts';
import classes from './data-table.module.css';
import { HeaderRow } from './header-row.tsx';
import { TableRow } from './table-row.tsx';
import { useFocusAfterPanel } from './use-focus-after-panel.ts';
import { useListKeys } from './use-list-keys.ts';
import { type Selection, useTableModel } from './use-table-model.ts';

type DataTableProps<Row extends object> = {
  /** Names the table for screen readers. */
  label: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  getRowId: (row: Row) => string;
  /** What a checkbox says it selects. */
  rowName: (row: Row) => string;
  /** `name` or `-name`; the app keeps it in the URL. */
  sort?: string | undefined;
  onSortChange: (sort: string | undefined) => void;
  /** The row whose panel is open. */
  openId?: string | undefined;
  onOpen?: ((id: string) => void) | undefined;
  selection?: Selection | undefined;
  /** Buttons for the selected rows; the bar says how many there are. */
  bulkActions?: ((ids: readonly string[]) => ReactNode) | undefined;
  /** Shown instead of an empty table: says what to do first, or that nothing matches. */
  empty: ReactNode;
  isLoading?: boolean;
  /** The ids in the order shown, for "previous" and "next" of a panel. */
  onOrderChange?: ((ids: readonly string[]) => void) | undefined;
  words: TableWords;
};

/** A list to work in: sorts, selects, opens; `j` `k` walk, `x` selects, `enter` opens. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { columns, rows, getRowId, rowName, words, selection, openId, onOpen, onOrderChange } =
    props;
  const body = useRef<HTMLTableSectionElement>(null);
  const table = useTableModel({
    columns,
    rows,
    getRowId,
    sort: props.sort,
    onSortChange: props.onSortChange,
    selection,
  });
  const shown = table.getRowModel().rows;
  const order = shown.map((row) => row.id).join('\n');

  useEffect(() => onOrderChange?.(order === '' ? [] : order.split('\n')), [order, onOrderChange]);
  useFocusAfterPanel(body, openId);
  useListKeys({
    body,
    openId,
    onOpen,
    onToggle: selection && ((id) => table.getRow(id).toggleSelected()),
  });

  if (props.isLoading) return <SkeletonRows rows={8} label={words.loading} />;
  if (rows.length === 0) return props.empty;

  return (
    <div className={classes.list}>
      <table className={classes.table} role="table" aria-label={props.label}>
        <HeaderRow table={table} columns={columns} words={words} hasSelection={!!selection} />
        <tbody ref={body} role="rowgroup">
          {shown.map((row) => (
            <TableRow
              key={row.id}
              id={row.id}
              row={row.original}
              columns={columns}
              isOpen={row.id === openId}
              onOpen={onOpen}
              select={
                selection && {
                  label: words.selectRow(rowName(row.original)),
                  isSelected: selection.selected.has(row.id),
                  onToggle: () => row.toggleSelected(),
                }
              }
            />
          ))}
        </tbody>
      </table>
      {selection && props.bulkActions && (
        <BulkBar selection={selection} words={words}>
          {props.bulkActions([...selection.selected])}
        </BulkBar>
      )}
    </div>
  );
}

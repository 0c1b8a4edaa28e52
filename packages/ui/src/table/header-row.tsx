// biome-ignore-all lint/a11y/noRedundantRoles: cards on phones change `display`, which takes the role away in Safari
import { Checkbox, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { DataColumn, TableWords } from './data-column.ts';
import classes from './data-table.module.css';
import type { TableModel } from './use-table-model.ts';

type HeaderRowProps<Row extends object> = {
  table: TableModel<Row>;
  columns: readonly DataColumn<Row>[];
  words: TableWords;
  hasSelection: boolean;
};

const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

export function HeaderRow<Row extends object>(props: HeaderRowProps<Row>) {
  const { table, columns, words, hasSelection } = props;
  return (
    <thead className={classes.head} role="rowgroup">
      <tr role="row">
        {hasSelection && (
          <th className={classes.check} scope="col">
            <Checkbox
              size="sm"
              aria-label={words.selectAll}
              checked={table.getIsAllRowsSelected()}
              indeterminate={table.getIsSomeRowsSelected() && !table.getIsAllRowsSelected()}
              onChange={() => table.toggleAllRowsSelected()}
            />
          </th>
        )}
        {columns.map((column) => {
          const model = table.getColumn(column.id);
          const direction = model?.getIsSorted() || undefined;
          return (
            <th
              key={column.id}
              scope="col"
              style={{ width: column.width }}
              data-align={column.align}
              data-priority={column.priority}
              aria-sort={direction ? ariaSort[direction] : undefined}
            >
              {column.sortBy ? (
                <UnstyledButton className={classes.sort} onClick={() => model?.toggleSorting()}>
                  {column.header}
                  <SortMark direction={direction} />
                </UnstyledButton>
              ) : (
                column.header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function SortMark({ direction }: { direction: 'asc' | 'desc' | undefined }) {
  const Icon =
    direction === 'asc' ? IconArrowUp : direction === 'desc' ? IconArrowDown : IconArrowsSort;
  return <Icon size={14} aria-hidden className={direction ? undefined : classes.sortHint} />;
}

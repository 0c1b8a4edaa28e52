// biome-ignore-all lint/a11y/noRedundantRoles: cards on phones change `display`, which takes the role away in Safari
import { Checkbox, UnstyledButton } from '@mantine/core';
import type { MouseEvent, ReactNode } from 'react';
import type { DataColumn } from './data-column.ts';
import classes from './data-table.module.css';

type TableRowProps<Row> = {
  id: string;
  row: Row;
  columns: readonly DataColumn<Row>[];
  isOpen: boolean;
  onOpen: ((id: string) => void) | undefined;
  select: { label: string; isSelected: boolean; onToggle: () => void } | undefined;
};

const isControl = (target: EventTarget) =>
  target instanceof Element && target.closest('a, button, input, label, select, [role="menu"]');

/** The title cell holds the one control that opens the row; a click anywhere else does the same. */
export function TableRow<Row>(props: TableRowProps<Row>) {
  const { id, row, columns, isOpen, onOpen, select } = props;
  const openByMouse = (event: MouseEvent) => {
    const isMarkingText = window.getSelection()?.toString() !== '';
    if (onOpen && !isControl(event.target) && !isMarkingText) onOpen(id);
  };

  return (
    <tr
      role="row"
      className={classes.row}
      data-row-id={id}
      data-open={isOpen || undefined}
      data-opens={onOpen ? true : undefined}
      data-selected={select?.isSelected || undefined}
      onClick={openByMouse}
    >
      {select && (
        <td role="cell" className={classes.check}>
          <Checkbox
            size="sm"
            aria-label={select.label}
            checked={select.isSelected}
            onChange={select.onToggle}
          />
        </td>
      )}
      {columns.map((column) => (
        <td
          key={column.id}
          role="cell"
          data-align={column.align}
          data-priority={column.priority}
          data-phone={column.phone}
          data-label={column.phone === 'detail' ? column.header : undefined}
        >
          {column.phone === 'title' && onOpen ? (
            <OpenButton isOpen={isOpen} onOpen={() => onOpen(id)}>
              {column.cell(row)}
            </OpenButton>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  );
}

type OpenButtonProps = { isOpen: boolean; onOpen: () => void; children: ReactNode };

function OpenButton({ isOpen, onOpen, children }: OpenButtonProps) {
  return (
    <UnstyledButton className={classes.open} data-opens-row aria-pressed={isOpen} onClick={onOpen}>
      {children}
    </UnstyledButton>
  );
}

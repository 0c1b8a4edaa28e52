import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './bulk-bar.module.css';
import type { TableWords } from './data-column.ts';
import type { Selection } from './use-table-model.ts';

type BulkBarProps = { selection: Selection; words: TableWords; children: ReactNode };

/** Appears with the first selected row and says how many there are. */
export function BulkBar({ selection, words, children }: BulkBarProps) {
  const count = selection.selected.size;
  return (
    <div role="status" className={classes.place}>
      {count > 0 && (
        <div className={classes.bar}>
          <span className={classes.count}>{words.selected(count)}</span>
          {children}
          <CloseButton
            aria-label={words.clearSelection}
            title={words.clearSelection}
            onClick={() => selection.onChange(new Set())}
          />
        </div>
      )}
    </div>
  );
}

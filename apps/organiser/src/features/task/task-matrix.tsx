import { textIn } from '@foyer/domain/locales.ts';
import type { Matrix, MatrixRow } from '@foyer/domain/task/task.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useTableWords } from '@foyer/portal/list/use-list-words.ts';
import { BulkBar } from '@foyer/ui/table/bulk-bar.tsx';
import { Checkbox } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { MatrixCell } from './matrix-cell.tsx';
import { moveInGrid } from './move-in-grid.ts';
import classes from './task.module.css';
import { useDayWords } from './use-day-words.ts';

export type OpenCell = { exhibitorId: string; templateId: string };

type TaskMatrixProps = {
  templates: Matrix['templates'];
  rows: readonly MatrixRow[];
  openCell: OpenCell | undefined;
  onOpen: (cell: OpenCell) => void;
  selection:
    | { selected: ReadonlySet<string>; onChange: (ids: ReadonlySet<string>) => void }
    | undefined;
  bulkActions: (ids: readonly string[]) => ReactNode;
};

/** Exhibitors by tasks. Arrow keys go from cell to cell, `enter` opens one, `x` selects its row. */
export function TaskMatrix(props: TaskMatrixProps) {
  const { templates, rows, openCell, onOpen, selection } = props;
  const t = useTranslations('tasks.matrix');
  const { locale } = useLanguage();
  const words = useTableWords();
  const day = useDayWords();
  const table = useRef<HTMLTableElement>(null);
  // One stop of the tab key for the whole grid; the arrows do the rest.
  const [at, setAt] = useState({ row: 0, column: 0 });
  const toggle = (id: string) => {
    if (!selection) return;
    const next = new Set(selection.selected);
    if (!next.delete(id)) next.add(id);
    selection.onChange(next);
  };
  const ids = rows.map(({ exhibitorId }) => exhibitorId as string);
  const isAll = ids.length > 0 && ids.every((id) => selection?.selected.has(id));
  const isSome = ids.some((id) => selection?.selected.has(id));
  return (
    <>
      <div className={classes.scroll}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked by arrow keys is a grid
          role="grid"
          aria-label={t('label')}
          className={classes.matrix}
          onKeyDown={(event) => {
            const id = ids[at.row];
            if (event.key === 'x' && id) toggle(id);
            moveInGrid(table.current, event);
          }}
        >
          <thead>
            <tr>
              <th scope="col" className={classes.corner}>
                {selection ? (
                  <Checkbox
                    // 24 pixels, as a finger needs.
                    size="md"
                    classNames={{ label: classes.checkWords }}
                    label={t('exhibitor')}
                    aria-label={words.selectAll}
                    checked={isAll}
                    indeterminate={!isAll && isSome}
                    onChange={() => selection.onChange(new Set(isAll ? [] : ids))}
                  />
                ) : (
                  t('exhibitor')
                )}
              </th>
              {templates.map(({ templateId, title, dueOn }) => (
                <th key={templateId} scope="col" className={classes.taskHead}>
                  <span className={classes.taskTitle}>{textIn(title, locale)}</span>
                  <span className={classes.taskDue}>{t('due', { date: day(dueOn, 'short') })}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, rowAt) => (
              <tr key={row.exhibitorId} data-selected={selection?.selected.has(row.exhibitorId)}>
                <th scope="row" className={classes.name}>
                  {selection ? (
                    <Checkbox
                      // 24 pixels, as a finger needs.
                      size="md"
                      classNames={{ label: classes.checkWords }}
                      label={row.name}
                      checked={selection.selected.has(row.exhibitorId)}
                      onChange={() => toggle(row.exhibitorId)}
                    />
                  ) : (
                    row.name
                  )}
                </th>
                {templates.map(({ templateId, title }, columnAt) => (
                  <td key={templateId} className={classes.cell}>
                    <MatrixCell
                      cell={row.cells.find((one) => one.templateId === templateId)}
                      name={`${row.name}, ${textIn(title, locale)}`}
                      place={{ row: rowAt, column: columnAt }}
                      isStop={at.row === rowAt && at.column === columnAt}
                      isOpen={
                        openCell?.exhibitorId === row.exhibitorId &&
                        openCell.templateId === templateId
                      }
                      onFocus={() => setAt({ row: rowAt, column: columnAt })}
                      onOpen={() => onOpen({ exhibitorId: row.exhibitorId, templateId })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {selection && (
        <BulkBar
          selection={{ selected: new Set(selection.selected), onChange: selection.onChange }}
          words={words}
        >
          {props.bulkActions([...selection.selected])}
        </BulkBar>
      )}
    </>
  );
}

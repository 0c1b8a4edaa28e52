import { cellState } from '@foyer/domain/task/matrix.rules.ts';
import type { TaskCell } from '@foyer/domain/task/task.schema.ts';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconMinus,
  IconRotate2,
} from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './task.module.css';
import { useDayWords } from './use-day-words.ts';

export const cellIcons = {
  open: IconCircleDashed,
  overdue: IconAlertTriangle,
  reopened: IconRotate2,
  done: IconCircleCheck,
  waived: IconMinus,
} as const;

type MatrixCellProps = {
  cell: TaskCell | undefined;
  /** Exhibitor and task, for screen readers. */
  name: string;
  place: { row: number; column: number };
  isStop: boolean;
  isOpen: boolean;
  onFocus: () => void;
  onOpen: () => void;
};

/** One exhibitor's task: sign and date to look at, everything in words to listen to. */
export function MatrixCell({
  cell,
  name,
  place,
  isStop,
  isOpen,
  onFocus,
  onOpen,
}: MatrixCellProps) {
  const t = useTranslations('tasks.matrix');
  const states = useTranslations('states.task');
  const day = useDayWords();
  const at = {
    'data-row': place.row,
    'data-column': place.column,
    tabIndex: isStop ? 0 : -1,
    onFocus,
  };
  if (!cell) {
    return (
      <button
        type="button"
        {...at}
        className={classes.notAsked}
        aria-disabled
        aria-label={`${name}: ${t('notAsked')}`}
      />
    );
  }
  const state = cellState(cell);
  const Icon = cellIcons[state];
  const isWaiting = state !== 'done' && state !== 'waived';
  return (
    <button
      type="button"
      {...at}
      className={classes.cellButton}
      data-state={state}
      aria-expanded={isOpen}
      title={states(state)}
      onClick={onOpen}
    >
      <Icon size={18} stroke={1.8} aria-hidden />
      <span className="foyer-hidden">
        {name}: {states(state)}
      </span>
      {isWaiting && (
        <span className="foyer-figures">
          {day(cell.dueOn, 'short')}
          {cell.isExtended && '*'}
        </span>
      )}
    </button>
  );
}
